package org.chandrahoro.gazetteer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files inside what {@code npm pack} leaves. */
final class NpmTarball {
  private NpmTarball() {}

  static byte[] file(Path tarball, String name) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(tarball)), "UTF-8")) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().equals("package/" + name)) {
          return tar.readAllBytes();
        }
      }
    }
    throw new FileNotFoundException(tarball + " holds no package/" + name);
  }
}
