package org.suban.intake.number;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.shared.HomeFolder;

/** The one secret outside the database ({@code SUBAN_KEY}, or a file made at the first start) and what is derived from it; checked at every start, a command's too. */
@Component
@Lazy(false)
public class Keys {

    private final byte[] master;
    private final JdbcClient jdbc;

    Keys(@Value("${suban.key:}") String given, HomeFolder home, JdbcClient jdbc) {
        this.master = Base64.getDecoder().decode(given.isBlank() ? kept(home) : given.strip());
        this.jdbc = jdbc;
        if (master.length < 32) {
            throw new KeyUnfit("SUBAN_KEY is shorter than 32 bytes.");
        }
        check();
    }

    /** A key for one purpose; knowing it tells nothing of the others. */
    public byte[] derive(String purpose) {
        return mac(master, purpose);
    }

    public static byte[] mac(byte[] key, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check() {
        var mine = HexFormat.of().formatHex(derive("fingerprint"), 0, 8);
        jdbc.sql("insert into key_check (fingerprint) select :mine where not exists (select from key_check)")
                .param("mine", mine)
                .update();
        if (!jdbc.sql("select fingerprint from key_check")
                .query(String.class)
                .list()
                .equals(List.of(mine))) {
            throw new KeyUnfit("The contacts in this database were sealed with another key.");
        }
    }

    private static String kept(HomeFolder home) {
        var file = home.folder("keys").resolve("suban.key");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                home.writeSecret("keys", "suban.key", Base64.getEncoder().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
