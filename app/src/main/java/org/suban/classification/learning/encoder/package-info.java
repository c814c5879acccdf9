/** A sentence encoder that an operator brings as files, in the form that most are handed on in (ONNX). */
@NullMarked
package org.suban.classification.learning.encoder;

import org.jspecify.annotations.NullMarked;
