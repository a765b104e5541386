package org.partnershipatlas.api.service.file;

import java.util.List;
import java.util.Map;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.charity.CharityRegister;
import org.partnershipatlas.register.charity.Grants;
import org.partnershipatlas.register.council.StaffStructure;
import org.partnershipatlas.register.parliament.PartyGroups;
import org.partnershipatlas.register.survey.SurveyFiles;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/**
 * What others publish of organisations: the register of charities, grants, councils, surveys,
 * parliaments.
 */
final class PublishedSource {
  private PublishedSource() {}

  /** Reads files by their names against what is known. */
  private interface Reader {
    Reading read(Map<String, byte[]> files, Network known);
  }

  static FileSource charities(List<SentFile> files, Progress progress) {
    return source(files, CharityRegister::read);
  }

  static FileSource grants(List<SentFile> files, Progress progress) {
    return source(files, Grants::read);
  }

  static FileSource structures(List<SentFile> files, Progress progress) {
    return source(files, StaffStructure::read);
  }

  static FileSource surveys(List<SentFile> files, FileWishes wishes, Progress progress) {
    return source(files, (sent, known) -> SurveyFiles.read(sent, known, wishes.scale()));
  }

  static FileSource partyGroups(List<SentFile> files, Progress progress) {
    return source(files, PartyGroups::read);
  }

  private static FileSource source(List<SentFile> files, Reader reader) {
    Map<String, byte[]> sent = SentFile.byName(files);
    return known -> {
      try {
        return reader.read(sent, known);
      } catch (UnreadableFile e) {
        throw Refusal.of(ProblemCode.BAD_INPUT, String.valueOf(e.getMessage()));
      }
    };
  }
}
