package org.partnershipatlas.register.neo4j;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipatlas.register.store.HomeInUse;
import org.partnershipatlas.register.store.RegisterFileFault;

/**
 * The operating system's lock on a home folder: one Atlas at a time, and the lock goes with the
 * process however it ends.
 *
 * <p>On Linux, closing any second handle on a locked file drops the lock of the whole process. So
 * the owner's process number stands in a file beside it, and a home that this process already has
 * is known without opening the file.
 */
final class HomeLock implements AutoCloseable {
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final FileChannel channel;
  private final Path file;

  private HomeLock(FileChannel channel, Path file) {
    this.channel = channel;
    this.file = file;
  }

  static HomeLock take(StoreHome home) {
    home.create();
    Path file = realFile(home);
    if (!HELD_HERE.add(file)) {
      throw new HomeInUse(home.folder(), owner(home));
    }
    boolean taken = false;
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new HomeInUse(home.folder(), owner(home));
      }
      taken = true;
      SmallFile.write(home.owner(), Long.toString(ProcessHandle.current().pid()));
      return new HomeLock(channel, file);
    } catch (IOException e) {
      throw new RegisterFileFault("lock the home folder", file, e);
    } finally {
      if (!taken) {
        HELD_HERE.remove(file);
      }
    }
  }

  private static Path realFile(StoreHome home) {
    try {
      return home.folder().toRealPath().resolve(home.lock().getFileName());
    } catch (IOException e) {
      throw new RegisterFileFault("find the home folder", home.folder(), e);
    }
  }

  private static OptionalLong owner(StoreHome home) {
    return SmallFile.findNumber(home.owner()).stream().asLongStream().findFirst();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new RegisterFileFault("let go of the home folder", file, e);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
