package org.suban.classification.learning.encoder;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** A server reads its encoder before it opens: better no start than names that are worse than the operator believes. */
@Component
@ConditionalOnWebApplication
class EncoderAtStart {

    EncoderAtStart(ChosenEncoder encoder) {
        encoder.origin();
    }
}
