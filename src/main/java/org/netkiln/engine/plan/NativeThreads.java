package org.netkiln.engine.plan;

import org.nd4j.linalg.factory.Environment;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** How many threads ND4J's kernels divide their loops among. */
final class NativeThreads {
    private NativeThreads() {}

    /** Sets it: OpenMP keeps it for each calling thread, ND4J for the process. */
    static void use(int count) {
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(count);
        Environment environment = Nd4j.getEnvironment();
        if (environment.maxMasterThreads() != count) {
            environment.setMaxThreads(count);
            environment.setMaxMasterThreads(count);
        }
    }
}
