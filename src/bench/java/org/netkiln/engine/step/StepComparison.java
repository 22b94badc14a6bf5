package org.netkiln.engine.step;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.netkiln.engine.Devices;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs {@link StepBench} and prints milliseconds for each step and the ratios. Takes JMH's options. */
public final class StepComparison {
    private static final double LOW = 10;
    private static final double MIDDLE = 50;

    private StepComparison() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include(StepBench.class.getName())
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, Map<String, Statistics>> table = new LinkedHashMap<>();
        for (RunResult result : results) {
            table.computeIfAbsent(result.getParams().getParam("network"), name -> new LinkedHashMap<>())
                    .put(
                            result.getParams().getParam("executor"),
                            result.getPrimaryResult().getStatistics());
        }
        System.out.printf("%nms per training step, %d threads: lowest tenth / median%n", Devices.threads());
        table.forEach(StepComparison::print);
    }

    private static void print(String network, Map<String, Statistics> byExecutor) {
        System.out.printf("%n%s%n", network);
        Statistics own = byExecutor.get(StepBench.NETKILN);
        byExecutor.forEach((executor, statistics) -> {
            String ratio = own == null
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "%6.2f × %6.2f ×",
                            statistics.getPercentile(LOW) / own.getPercentile(LOW),
                            statistics.getPercentile(MIDDLE) / own.getPercentile(MIDDLE));
            System.out.printf(
                    Locale.ROOT,
                    "  %-14s %8.2f %8.2f   %s%n",
                    executor,
                    statistics.getPercentile(LOW),
                    statistics.getPercentile(MIDDLE),
                    ratio);
        });
    }
}
