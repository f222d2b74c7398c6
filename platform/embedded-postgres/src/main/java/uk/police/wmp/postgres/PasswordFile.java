package uk.police.wmp.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** One password for each login: made once, and kept where their owner alone can read them. */
final class PasswordFile {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties passwords = new Properties();

    private PasswordFile(Path file) {
        this.file = file;
    }

    static PasswordFile at(Path file) throws IOException {
        PasswordFile passwords = new PasswordFile(file);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                passwords.passwords.load(in);
            }
        }
        return passwords;
    }

    boolean knows(String login) {
        return passwords.containsKey(login);
    }

    /** The login's password, made and kept now if there is none yet. */
    String of(String login) throws IOException {
        if (!knows(login)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            passwords.setProperty(login, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            save();
        }
        return passwords.getProperty(login);
    }

    private void save() throws IOException {
        StringWriter text = new StringWriter();
        passwords.store(text, "The database logins of this machine, made at the first start");
        writePrivately(file, text.toString());
    }

    /** Written beside the file and then moved over it, so that a crash leaves the old one or the new one. */
    static void writePrivately(Path file, String text) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var out = Files.newByteChannel(
                next, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            out.write(StandardCharsets.UTF_8.encode(text));
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
