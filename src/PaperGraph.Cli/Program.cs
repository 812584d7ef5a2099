using PaperGraph.Cli;

return await Application.RunAsync(args, Console.Out, Console.Error, Console.OpenStandardInput);
