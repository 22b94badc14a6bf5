package org.netkiln.session;

/** A question found no network to answer it: the training was closed, or could not be prepared. */
public final class NoNetworkException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public NoNetworkException() {
        super("no network to ask: the training was closed, or could not be prepared");
    }
}
