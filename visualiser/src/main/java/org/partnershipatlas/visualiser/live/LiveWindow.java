package org.partnershipatlas.visualiser.live;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.graphstream.ui.geom.Point3;
import org.graphstream.ui.swing_viewer.SwingViewer;
import org.graphstream.ui.swing_viewer.ViewPanel;
import org.graphstream.ui.view.Viewer;
import org.graphstream.ui.view.camera.Camera;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.visualiser.VisualiserException.NoDisplay;
import org.partnershipatlas.visualiser.scene.Point;

/**
 * A window on a network: the wheel zooms, dragging moves it, a record can be dragged; the slider
 * and the keys go from day to day, Space replays the history, and changes of the network are
 * followed.
 */
public final class LiveWindow implements AutoCloseable {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final double STEP = 1.15;
  private static final int LOOK_MILLIS = 1_000;
  private static final int FRAME_MILLIS = 60;
  private static final int FRAMES = 150;
  private static final int NAME_MILLIS = 200;

  private final LiveSource source;
  private final LiveGraph live = new LiveGraph();
  private final JFrame frame;
  private final SwingViewer viewer;
  private final ViewPanel panel;
  private final JLabel label = new JLabel();
  private final JSlider slider = new JSlider();
  private final JButton replay = new JButton("Replay");
  private final Timer playing = new Timer(FRAME_MILLIS, event -> play());
  private final Timer naming = new Timer(NAME_MILLIS, event -> name());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "atlas-live");
            thread.setDaemon(true);
            return thread;
          });
  private Network network;
  private LiveDays days;
  private boolean setting;

  private LiveWindow(LiveSource source, Network network) {
    this.source = source;
    this.network = network;
    this.days = LiveDays.of(network);
    live.graph().setAttribute("ui.stylesheet", LiveStyle.sheet());
    live.graph().setAttribute("ui.antialias");
    live.graph().setAttribute("ui.quality");
    live.show(network);
    viewer = new SwingViewer(live.graph(), Viewer.ThreadingModel.GRAPH_IN_GUI_THREAD);
    viewer.disableAutoLayout();
    panel = (ViewPanel) viewer.addDefaultView(false);
    frame = new JFrame(source.title() + " – Partnership Atlas");
    compose();
  }

  /**
   * Opens a window.
   *
   * @throws NoDisplay where there is no screen to open it on
   */
  public static LiveWindow open(LiveSource source) {
    if (GraphicsEnvironment.isHeadless()) {
      throw new NoDisplay();
    }
    System.setProperty("org.graphstream.ui", "swing");
    Network first = source.latest();
    LiveWindow[] made = new LiveWindow[1];
    try {
      SwingUtilities.invokeAndWait(() -> made[0] = new LiveWindow(source, first));
    } catch (java.awt.AWTError | LinkageError e) {
      // No server at the address of the screen, or a Java without its windows.
      throw new NoDisplay();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoDisplay();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof HeadlessException
          || e.getCause() instanceof java.awt.AWTError
          || e.getCause() instanceof LinkageError) {
        throw new NoDisplay();
      }
      throw new IllegalStateException(e.getCause());
    }
    made[0].follow();
    return made[0];
  }

  private void compose() {
    JPanel below = new JPanel(new BorderLayout(10, 0));
    below.add(label, BorderLayout.WEST);
    below.add(slider, BorderLayout.CENTER);
    below.add(replay, BorderLayout.EAST);
    below.setBorder(javax.swing.BorderFactory.createEmptyBorder(6, 10, 6, 10));
    slider.addChangeListener(event -> moved());
    replay.addActionListener(event -> turnReplay());
    frame.add((Component) panel, BorderLayout.CENTER);
    frame.add(below, BorderLayout.SOUTH);
    Mouse mouse = new Mouse();
    panel.addMouseWheelListener(mouse);
    panel.addMouseListener(mouse);
    panel.addMouseMotionListener(mouse);
    key("RIGHT", () -> go(1));
    key("LEFT", () -> go(-1));
    key("PAGE_UP", () -> go(30));
    key("PAGE_DOWN", () -> go(-30));
    key("HOME", () -> go(-days.length()));
    key("END", () -> go(days.length()));
    key("SPACE", this::turnReplay);
    key("PLUS", () -> zoom(1 / STEP));
    key("ADD", () -> zoom(1 / STEP));
    key("MINUS", () -> zoom(STEP));
    key("SUBTRACT", () -> zoom(STEP));
    key("0", () -> camera().resetView());
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            close();
          }
        });
    frame.setSize(1280, 760);
    frame.setLocationByPlatform(true);
    reckon(network.day());
    frame.setVisible(true);
    naming.start();
  }

  /** Names what has room, again whenever something has moved. */
  private void name() {
    live.name(
        node -> {
          Object[] at = node.getArray("xyz");
          Point3 pixel =
              camera()
                  .transformGuToPx(
                      ((Number) at[0]).doubleValue(), ((Number) at[1]).doubleValue(), 0);
          return new Point(pixel.x, pixel.y);
        });
  }

  private void key(String stroke, Runnable what) {
    Action action =
        new AbstractAction() {
          private static final long serialVersionUID = 1L;

          @Override
          public void actionPerformed(java.awt.event.ActionEvent event) {
            what.run();
          }
        };
    JComponent root = frame.getRootPane();
    root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(stroke), stroke);
    root.getActionMap().put(stroke, action);
  }

  private Camera camera() {
    return panel.getCamera();
  }

  private void zoom(double factor) {
    camera().setViewPercent(Math.max(0.02, Math.min(5, camera().getViewPercent() * factor)));
  }

  /** Sets the slider to the network's days. */
  private void reckon(LocalDate day) {
    setting = true;
    slider.setMinimum(0);
    slider.setMaximum(days.length());
    slider.setValue(days.indexOf(day));
    slider.setEnabled(days.length() > 0);
    replay.setEnabled(days.length() > 0);
    setting = false;
    tell(day);
  }

  private void tell(LocalDate day) {
    label.setText("As at " + day.format(DAY));
  }

  private void go(int by) {
    slider.setValue(slider.getValue() + by);
  }

  private void moved() {
    if (!setting) {
      LocalDate day = days.day(slider.getValue());
      live.show(network.asAt(day));
      tell(day);
    }
  }

  private void turnReplay() {
    if (playing.isRunning()) {
      playing.stop();
    } else {
      if (slider.getValue() == slider.getMaximum()) {
        slider.setValue(0);
      }
      playing.start();
    }
    replay.setText(playing.isRunning() ? "Stop" : "Replay");
  }

  private void play() {
    go(Math.max(1, days.length() / FRAMES));
    if (slider.getValue() == slider.getMaximum()) {
      turnReplay();
    }
  }

  private void follow() {
    watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    Network latest;
    try {
      latest = source.latest();
    } catch (RuntimeException e) {
      // Whoever is asked may be away for a while: what was last seen stays, and it is asked again.
      SwingUtilities.invokeLater(() -> frame.setTitle(source.title() + " – out of reach"));
      return;
    }
    SwingUtilities.invokeLater(() -> take(latest));
  }

  private void take(Network latest) {
    frame.setTitle(source.title() + " – Partnership Atlas");
    if (latest == network) {
      return;
    }
    boolean newest = slider.getValue() == slider.getMaximum();
    LocalDate day = days.day(slider.getValue());
    network = latest;
    days = LiveDays.of(latest);
    LocalDate shown = newest ? days.last() : day;
    live.show(network.asAt(shown));
    reckon(shown);
  }

  /** Waits until the window is closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    watch.shutdownNow();
    SwingUtilities.invokeLater(
        () -> {
          playing.stop();
          naming.stop();
          viewer.close();
          frame.dispose();
          closed.countDown();
        });
  }

  /** Wheel and drag; a drag that starts on a record is the viewer's own and moves the record. */
  private final class Mouse extends MouseAdapter {
    private int lastX;
    private int lastY;
    private boolean moving;

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
      zoom(Math.pow(STEP, event.getPreciseWheelRotation()));
    }

    @Override
    public void mousePressed(MouseEvent event) {
      lastX = event.getX();
      lastY = event.getY();
      moving =
          panel.findGraphicElementAt(
                  java.util.EnumSet.of(org.graphstream.ui.view.util.InteractiveElement.NODE),
                  lastX,
                  lastY)
              == null;
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      if (moving) {
        Point3 from = camera().transformPxToGu(lastX, lastY);
        Point3 to = camera().transformPxToGu(event.getX(), event.getY());
        Point3 centre = camera().getViewCenter();
        camera().setViewCenter(centre.x + from.x - to.x, centre.y + from.y - to.y, 0);
        lastX = event.getX();
        lastY = event.getY();
      }
    }
  }
}
