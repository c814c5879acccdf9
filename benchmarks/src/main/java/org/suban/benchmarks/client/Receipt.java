package org.suban.benchmarks.client;

/** What a resident holds after handing in a request, and what a dispatcher would read from the answer. */
record Receipt(String number, String queryCode, String state, String suggestedItem) {

    boolean isWaiting() {
        return state.equals("waiting");
    }
}
