package org.suban.shared;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outcome of a use case: granted with what came of it, or refused with every reason; nobody can overlook the second. */
public sealed interface Decision<T> {

    /** It was done. */
    record Granted<T>(T value) implements Decision<T> {}

    /** It was not done, and nothing was changed. */
    record Refused<T>(Objections objections) implements Decision<T> {
        public Refused {
            if (!objections.any()) {
                throw new IllegalArgumentException("A refusal needs a reason");
            }
        }
    }

    static <T> Decision<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Decision<T> refused(Refusal refusal) {
        return new Refused<>(Objections.of(refusal));
    }

    static <T> Decision<T> refused(Objections objections) {
        return new Refused<>(objections);
    }

    default <R> Decision<R> map(Function<? super T, ? extends R> next) {
        return switch (this) {
            case Granted<T>(var value) -> new Granted<>(next.apply(value));
            case Refused<T>(var objections) -> new Refused<>(objections);
        };
    }

    default <R> Decision<R> then(Function<? super T, Decision<R>> next) {
        return switch (this) {
            case Granted<T>(var value) -> next.apply(value);
            case Refused<T>(var objections) -> new Refused<>(objections);
        };
    }

    /** For a caller to whom a refusal is nothing to tell anybody, such as a search that found nothing. */
    default @Nullable T orNull() {
        return switch (this) {
            case Granted<T>(var value) -> value;
            case Refused<T> refused -> null;
        };
    }
}
