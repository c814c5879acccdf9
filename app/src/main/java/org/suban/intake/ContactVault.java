package org.suban.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.identity.Staff;
import org.suban.intake.number.Keys;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.RequestId;

/** Keeps contact data sealed (AES-256-GCM, bound to its request); it leaves by {@link #reveal} only, which writes down who asked. */
@Component
public class ContactVault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final JdbcClient jdbc;
    private final Journal journal;

    ContactVault(Keys keys, JdbcClient jdbc, Journal journal) {
        this.key = new SecretKeySpec(keys.derive("contact"), "AES");
        this.jdbc = jdbc;
        this.journal = journal;
    }

    void keep(RequestId request, Contact contact) {
        jdbc.sql("insert into contact (request_id, sealed, mask) values (:request, :sealed, :mask)")
                .param("request", request.value())
                .param("sealed", seal(request, contact.name() + "\n" + contact.phone()))
                .param("mask", contact.mask())
                .update();
    }

    /** What may be shown without asking; empty if the person gave no contact. A part has that of its letter. */
    public Optional<String> maskOf(RequestId request) {
        return jdbc.sql("""
                select mask
                from contact
                where request_id = coalesce((select letter from request where request_id = :request), :request)
                """)
                .param("request", request.value())
                .query(String.class)
                .optional();
    }

    /** The caller has made sure that this person handles the request. */
    @Transactional
    public Optional<Contact> reveal(Staff to, RequestId request, String reason, Instant at) {
        return reveal(to.actor(), request, Map.of("reason", reason), at);
    }

    /** To a rule of the machine that writes to the person; nobody gets to see it. */
    @Transactional
    public Optional<Contact> reveal(Actor rule, RequestId request, Instant at) {
        return reveal(rule, request, Map.of(), at);
    }

    private Optional<Contact> reveal(Actor to, RequestId request, Map<String, Object> why, Instant at) {
        var contact = jdbc.sql("""
                select request_id, sealed
                from contact
                where request_id = coalesce((select letter from request where request_id = :request), :request)
                """)
                .param("request", request.value())
                .query((row, n) -> open(new RequestId(row.getLong("request_id")), row.getBytes("sealed")))
                .optional();
        journal.append(new Entry(request, "intake", "contact-revealed", to, at, why));
        return contact.map(ContactVault::contact);
    }

    private static Contact contact(String text) {
        var cut = text.indexOf('\n');
        return new Contact(text.substring(0, cut), text.substring(cut + 1));
    }

    private byte[] seal(RequestId request, String text) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, request, text.getBytes(StandardCharsets.UTF_8));
        var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return whole;
    }

    private String open(RequestId request, byte[] whole) {
        var nonce = Arrays.copyOf(whole, NONCE);
        var sealed = Arrays.copyOfRange(whole, NONCE, whole.length);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, request, sealed), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, RequestId request, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(Long.toString(request.value()).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A contact could not be sealed or opened", e);
        }
    }
}
