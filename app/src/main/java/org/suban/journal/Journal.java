package org.suban.journal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.suban.shared.RequestId;

/** Takes facts in and tells them again; lines of one transaction are written together just before it commits. */
@Component
public class Journal {

    private final JournalTable table;

    Journal(JournalTable table) {
        this.table = table;
    }

    public void append(Entry entry) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            table.insert(List.of(entry));
            return;
        }
        pending().add(entry);
    }

    public List<Line> of(RequestId request) {
        return table.of(request);
    }

    @SuppressWarnings("unchecked")
    private List<Entry> pending() {
        var bound = (List<Entry>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        var fresh = new ArrayList<Entry>(4);
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Writing());
        return fresh;
    }

    private final class Writing implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            table.insert(pending());
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(Journal.this);
        }
    }
}
