package org.suban.shared.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import org.suban.shared.Receipt;

/** Reads receipts in addresses; one that is none leads nowhere. */
@Component
class ReceiptInPath implements Converter<String, Receipt> {

    @Override
    public Receipt convert(String typed) {
        return Receipt.read(typed).orElseThrow(() -> new IllegalArgumentException("not a receipt"));
    }
}
