package org.netkiln.engine.plan;

import org.nd4j.linalg.factory.Environment;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** How many threads ND4J's kernels divide their loops among. */
final class NativeThreads {
    private NativeThreads() {}

    /** Sets it: OpenMP keeps it for each calling thread, ND4J for the process. */
    static void use(int count) {
        // First, for it loads the library that the holder holds.
        Environment environment = Nd4j.getEnvironment();
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(count);
        if (environment.maxMasterThreads() != count) {
            environment.setMaxThreads(count);
            environment.setMaxMasterThreads(count);
        }
    }
}
