package org.suban.intake;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suban.identity.Attempts;
import org.suban.intake.number.Keys;
import org.suban.shared.Decision;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/**
 * The second secret a resident needs: eight digits, computed from the receipt with a key outside the database, so that
 * nothing has to be stored and the same message sent again gets the same code.
 */
@Component
public class QueryCodes {

    private static final BigInteger CODES = BigInteger.valueOf(100_000_000);

    private final byte[] key;
    private final RequestTable requests;
    private final Attempts attempts;

    QueryCodes(Keys keys, RequestTable requests, Attempts attempts) {
        this.key = keys.derive("query-code");
        this.requests = requests;
        this.attempts = attempts;
    }

    String of(RequestId request) {
        var mac = new BigInteger(1, Keys.mac(key, Long.toString(request.value())));
        return "%08d".formatted(mac.mod(CODES).longValue());
    }

    /** A wrong code and an unknown receipt get the same answer; guessing is limited for each receipt. */
    public Decision<Request> open(String typedReceipt, String typedCode, Instant at) {
        var receipt = Receipt.read(typedReceipt);
        if (receipt.isEmpty()) {
            return unknown();
        }
        var id = receipt.get().request();
        var subject = "query-code:" + id.value();
        if (attempts.tooMany(subject, at)) {
            return Decision.refused(Refusal.because(Kind.TOO_OFTEN, "intake.guessed-often"));
        } else if (!isCodeOf(id, typedCode)) {
            attempts.failed(subject, at);
            return unknown();
        }
        return requests.find(id).map(Decision::granted).orElseGet(QueryCodes::unknown);
    }

    /** Whoever has opened a letter may open its parts. */
    public Map<RequestId, String> ofPartsOf(Request letter) {
        var codes = new LinkedHashMap<RequestId, String>();
        requests.partsOf(letter.id()).forEach(it -> codes.put(it, of(it)));
        return codes;
    }

    private boolean isCodeOf(RequestId id, String typed) {
        var digits = typed.replaceAll("[\\s\\u3000-]", "").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(of(id).getBytes(StandardCharsets.UTF_8), digits);
    }

    private static Decision<Request> unknown() {
        return Decision.refused(Refusal.because(Kind.UNKNOWN, "intake.receipt-unknown"));
    }
}
