package org.netkiln.train.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a run. */
public enum RunStatus {
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("done")
    DONE,
    @JsonProperty("stopped")
    STOPPED,
    @JsonProperty("failed")
    FAILED,
    /** It was killed: its record says that it runs, but no process holds it. Never written. */
    @JsonProperty("interrupted")
    INTERRUPTED
}
