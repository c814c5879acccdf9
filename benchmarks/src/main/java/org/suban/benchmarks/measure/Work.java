package org.suban.benchmarks.measure;

/** What one client does over and over; whatever it throws is counted by its message. */
public interface Work {

    void once() throws Exception;
}
