package org.suban.shared;

/** Something slow to make, such as an index, that a server makes before anybody asks for it; a command does without. */
public interface WarmUp {

    void warmUp();
}
