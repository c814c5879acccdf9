package org.suban.catalog.sheet;

import java.util.List;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.shared.sheet.Fault;

/** What came of reading a file: the whole list, or every fault; never a part. */
public sealed interface Reading {

    /** Nothing to object. */
    record Good(List<Line> lines, List<Rule> rules) implements Reading {
        public Good {
            lines = List.copyOf(lines);
            rules = List.copyOf(rules);
        }
    }

    /** At least one fault, in the order of the rows. */
    record Faulty(List<Fault> faults) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
