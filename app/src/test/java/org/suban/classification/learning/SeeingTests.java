package org.suban.classification.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeeingTests {

    private static final long ROOM = 100_000_000;

    private final AtomicInteger asked = new AtomicInteger();
    private final Knowledge counting = text -> {
        asked.incrementAndGet();
        return new Knowledge.Said(Map.of("sign", 1.0), Map.of("label", 1.0));
    };

    @Test
    void asksOnceWhatIsKnownOfEachOfFewTexts() {
        var seeing = seeing(Invented.letters(100, 1), ROOM);
        for (int round = 0; round < 3; round++) {
            IntStream.range(0, 100).forEach(seeing::whole);
            IntStream.range(0, 100).forEach(seeing::at);
        }
        assertThat(asked).hasValue(100);
    }

    @Test
    void asksOnceOfEachOfManyAndNeverForWhatIsWritten() {
        var seeing = seeing(Invented.letters(20_001, 1), ROOM);
        for (int round = 0; round < 3; round++) {
            IntStream.range(0, 20_001).forEach(seeing::whole);
            IntStream.range(0, 20_001).forEach(seeing::written);
        }
        assertThat(asked).hasValue(20_001);
    }

    @Test
    void keepsNothingButWhatWasSaidWhereRoomIsShort() {
        var letters = Invented.letters(20_001, 1);
        var seeing = seeing(letters, 12_000_000);
        for (int round = 0; round < 3; round++) {
            IntStream.range(0, 20_001).forEach(seeing::whole);
        }
        assertThat(asked).hasValue(20_001);
        assertThat(seeing.whole(20_000).size()).isEqualTo(seeing.written(20_000).size() + 1);
    }

    @Test
    void ofVeryManyOnlyEverySecondIsAskedAbout() {
        var seeing = seeing(Collections.nCopies(400_000, Invented.letters(1, 1).getFirst()), 0);
        int written = seeing.written(0).size();
        assertThat(seeing.whole(10).size()).isEqualTo(written + 1);
        assertThat(seeing.whole(11).size()).isEqualTo(written);
        assertThat(seeing.at(11).whole().size()).isEqualTo(written + 1);
        assertThat(seeing.at(11).answers()).containsOnlyKeys("label");
    }

    private Seeing seeing(List<Example> examples, long room) {
        var looking = Looking.learn(Invented.letters(50, 1), counting, 10_000);
        asked.set(0);
        return Seeing.of(looking, examples, room);
    }
}
