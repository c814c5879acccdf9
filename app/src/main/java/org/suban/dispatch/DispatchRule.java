package org.suban.dispatch;

import org.suban.classification.RequestClassified;

/** Decides without a person where a request goes, or that a person must look. */
interface DispatchRule {

    Verdict on(RequestClassified request);
}
