package org.netkiln.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.nd4j.linalg.factory.Nd4j;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** What can compute here. Asking wakes ND4J, which takes a second; compute thread only. */
public final class Devices {
    public static final String CPU = "cpu";
    public static final String CUDA = "cuda";

    private static final String GPU_BACKEND = "JCublasBackend";

    /**
     * A device.
     *
     * @param name {@link #CPU} or {@link #CUDA}
     * @param facts what there is to know, by English name: processor, threads, backend, core type
     * @param missing why it cannot be used; empty if it can
     */
    public record Device(String name, Map<String, String> facts, Optional<Text> missing) {}

    private Devices() {}

    /** All devices, those that cannot be used included. */
    public static List<Device> all() {
        return List.of(cpu(), cuda());
    }

    /** A device by name, or why it cannot be used. */
    public static Result<Device> find(String name) {
        Where where = new Where.Setting("device");
        Optional<Device> found =
                all().stream().filter(device -> device.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            return Result.failed(Problem.error(where, Text.of("engine.unknown-device", name)));
        }
        return found.get()
                .missing()
                .map(reason -> Result.<Device>failed(Problem.error(where, Text.of("engine.no-cuda", reason))))
                .orElseGet(() -> Result.of(found.get()));
    }

    /** Threads to compute on: what {@code OMP_NUM_THREADS} says, else one for each processor. */
    public static int threads() {
        String set = System.getenv("OMP_NUM_THREADS");
        return set != null && set.matches("[1-9][0-9]{0,3}")
                ? Integer.parseInt(set)
                : Runtime.getRuntime().availableProcessors();
    }

    private static Device cpu() {
        return new Device(CPU, Processor.facts(backend()), Optional.empty());
    }

    private static Device cuda() {
        if (!backend().equals(GPU_BACKEND)) {
            return new Device(CUDA, Map.of(), Optional.of(Text.of("engine.no-cuda-backend")));
        }
        Properties environment = Nd4j.getExecutioner().getEnvironmentInformation();
        String devices = String.valueOf(environment.get("cuda.devicesInformation"));
        return new Device(CUDA, Map.of("devices", devices), Optional.empty());
    }

    private static String backend() {
        return Nd4j.getBackend().getClass().getSimpleName();
    }
}
