package org.suban.classification.learning;

/** Makes vectors of what texts mean, so that two words for one thing come near each other; a city does without or brings one. */
public interface Encoder {

    /** Which encoder it is, by its name and its content: what was learnt with one says nothing with another. */
    record Origin(String name, String checksum) {

        static final Origin NONE = new Origin("", "");

        boolean isNone() {
            return checksum.isEmpty();
        }

        @Override
        public String toString() {
            return isNone() ? "none" : name + " (SHA-256 " + checksum + ")";
        }
    }

    /** Where nobody brought one. */
    Encoder NONE = new Encoder() {
        @Override
        public Origin origin() {
            return Origin.NONE;
        }

        @Override
        public float[] vector(Text text) {
            return new float[0];
        }
    };

    Origin origin();

    /** Of length 1, always as wide; empty where it has nothing to say or failed. */
    float[] vector(Text text);
}
