using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Centrality;

/// <summary>PageRank: the share of time that a random walk spends at each node if it jumps to a random node now and then.</summary>
/// <remarks>
/// r_v = (1−d)/n + d·(Σ_u r_u·w_uv/k_u + D/n), k_u the strength of u, D the sum of r over nodes without links
/// (Brin and Page 1998, DOI 10.1016/S0169-7552(98)00110-X). Up to its sum, r solves x_v = 1 + d·Σ_u x_u·w_uv/k_u. In an undirected
/// network that matrix has real eigenvalues in [−d,d], so that Chebyshev's semi-iteration (Golub and Varga 1961, DOI
/// 10.1007/BF01386013) applies, which needs about 40 steps where power iteration needs 130.
/// </remarks>
internal static class PageRank
{
    /// <summary>The customary damping d.</summary>
    public const double CustomaryDamping = 0.85;

    private const double Tolerance = 5e-11;
    private const int MaxSteps = 10_000;
    private const int MostParts = 64;

    /// <summary>Computes the PageRank of all nodes until Σ|error| ≤ 1e-10.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <param name="damping">d in [0, 0.99].</param>
    /// <returns>Length n, each above 0, sum 1 up to rounding.</returns>
    /// <remarks>
    /// O(m) per step; ln(1e-10)/ln(d/(1+√(1−d²))) steps and a few. The error is bounded by what is left of the equations:
    /// Σ|error| ≤ Σ|residual|/(1−d), both relative to Σx, and at most twice that after scaling to the sum 1.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The damping lies outside its range; within it the iteration always converges.</exception>
    public static double[] Compute(Network network, ParallelOptions parallel, double damping = CustomaryDamping)
    {
        if (!(damping is >= 0 and <= 0.99)) throw new ArgumentOutOfRangeException(nameof(damping), damping, "The damping must lie in [0, 0.99].");
        var n = network.NodeCount;
        var iteration = new Iteration(network, damping);
        var omega = 1.0;
        for (var step = 0; step < MaxSteps; step++)
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            if (iteration.Step(omega, parallel) <= Tolerance * (1 - damping)) break;
            omega = step == 0 ? 1 / (1 - damping * damping / 2) : 1 / (1 - damping * damping * omega / 4);
        }
        var rank = iteration.Examined;
        var total = 0.0;
        foreach (var x in rank) total += x;
        for (var v = 0; v < n; v++) rank[v] /= total;
        return rank;
    }

    /// <summary>The vectors of the iteration x ← before + ω·(1 + d·W·K⁻¹·x − before), before the x of the step before the last.</summary>
    private sealed class Iteration(Network network, double damping)
    {
        private readonly double[] inverseStrength = InverseStrength(network);
        private readonly bool unweighted = !network.WeightArray.AsSpan().ContainsAnyExcept(1.0);
        private readonly double[] residuals = new double[MostParts];
        private readonly double[] sums = new double[MostParts];
        private double[] flow = new double[network.NodeCount];
        private double[] nextFlow = new double[network.NodeCount];
        private double[] before = new double[network.NodeCount];
        private double[] x = new double[network.NodeCount];
        private bool started;

        /// <summary>The x whose residual the last step returned, not yet scaled. The next may be worse: the error does not always fall.</summary>
        public double[] Examined => before;

        /// <summary>Makes one step; returns Σ|residual|/Σx of the x from which it started.</summary>
        public double Step(double omega, ParallelOptions parallel)
        {
            if (!started) Start();
            Array.Clear(residuals);
            Array.Clear(sums);
            Chunks.RunNumbered(network.NodeCount, MostParts, parallel, (part, from, to) => (residuals[part], sums[part]) = Part(from, to, omega));
            (x, before) = (before, x);
            (flow, nextFlow) = (nextFlow, flow);
            var (residual, sum) = (0.0, 0.0);
            for (var part = 0; part < MostParts; part++)
            {
                residual += residuals[part];
                sum += sums[part];
            }
            return sum > 0 ? residual / sum : 0;
        }

        private (double Residual, double Sum) Part(int from, int to, double omega)
        {
            var (residual, sum) = (0.0, 0.0);
            for (var v = from; v < to; v++)
            {
                var image = 1 + damping * (unweighted ? SumOfFlow(v) : WeightedSum.OverNeighbours(network, v, flow));
                residual += Math.Abs(image - x[v]);
                sum += x[v];
                // The new x takes the place of the one before the last.
                before[v] += omega * (image - before[v]);
                nextFlow[v] = before[v] * inverseStrength[v];
            }
            return (residual, sum);
        }

        private double SumOfFlow(int v)
        {
            var sum = 0.0;
            foreach (var u in network.Neighbours(v)) sum += flow[u];
            return sum;
        }

        /// <summary>Starts near the solution: 1 for the jumps, the rest in proportion to the strengths as in a walk without jumps.</summary>
        private void Start()
        {
            started = true;
            var n = network.NodeCount;
            var mean = network.TotalWeight > 0 ? 2 * network.TotalWeight / n : 1;
            for (var v = 0; v < n; v++)
            {
                x[v] = network.Strength(v) > 0 ? 1 + damping / (1 - damping) * network.Strength(v) / mean : 1;
                flow[v] = x[v] * inverseStrength[v];
            }
        }

        private static double[] InverseStrength(Network network)
        {
            var inverse = new double[network.NodeCount];
            for (var v = 0; v < inverse.Length; v++) inverse[v] = network.Strength(v) > 0 ? 1 / network.Strength(v) : 0;
            return inverse;
        }
    }
}
