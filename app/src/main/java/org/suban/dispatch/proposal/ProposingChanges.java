package org.suban.dispatch.proposal;

import org.springframework.stereotype.Component;
import org.suban.catalog.Responsibilities;
import org.suban.dispatch.proposal.Proposal.Kind;
import org.suban.dispatch.ruling.Ruling;

/** Turns a ruling into what it asks of the list. */
@Component
public class ProposingChanges {

    private final ProposalTable table;
    private final Responsibilities responsibilities;

    ProposingChanges(ProposalTable table, Responsibilities responsibilities) {
        this.table = table;
        this.responsibilities = responsibilities;
    }

    public void propose(Ruling it) {
        boolean listed = responsibilities
                .of(it.item(), it.area(), it.at())
                .filter(answer -> answer.host().equals(it.unit()))
                .isPresent();
        table.insert(new Proposal(
                it.request(),
                listed ? Kind.WORDS : Kind.HOST,
                it.item(),
                it.area(),
                it.unit(),
                it.version(),
                it.reason(),
                it.at()));
    }
}
