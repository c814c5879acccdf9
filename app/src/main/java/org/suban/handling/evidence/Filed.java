package org.suban.handling.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.shared.RequestId;

/** All evidence, to read; ask first whether this person may see the request. */
@Component
public class Filed {

    private final EvidenceTable table;

    Filed(EvidenceTable table) {
        this.table = table;
    }

    /** The earliest first. */
    public List<Evidence> of(RequestId request) {
        return table.of(request);
    }

    /** A JPEG. */
    public Optional<byte[]> picture(RequestId request, int number, boolean small) {
        return table.picture(request, number, small);
    }
}
