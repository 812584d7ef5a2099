using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace PaperGraph.Site.Serving;

/// <summary>
/// Serves a folder of files to browsers of this machine: over the loopback address only, for reading only, and to nobody who calls it by
/// another name, as a page elsewhere does whose name was made to lead to this machine (DNS rebinding).
/// </summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private SiteServer(WebApplication application) => this.application = application;

    /// <summary>The address of the first page.</summary>
    public Uri Address => new(application.Urls.First());

    /// <summary>Starts to serve.</summary>
    /// <param name="folder">The folder; what is not in it cannot be asked for.</param>
    /// <param name="port">The port; another that is free when this one is taken. 0 for any.</param>
    /// <param name="cancellationToken">Ends the start early.</param>
    public static async Task<SiteServer> StartAsync(string folder, int port, CancellationToken cancellationToken)
    {
        try
        {
            return await ListenAsync(folder, port, cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            return await ListenAsync(folder, 0, cancellationToken);
        }
    }

    /// <summary>Stops to serve, with answers that are on their way cut off after a moment.</summary>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static async Task<SiteServer> ListenAsync(string folder, int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        builder.Services.Configure<HostFilteringOptions>(options =>
        {
            options.AllowedHosts = ["127.0.0.1", "localhost"];
            options.AllowEmptyHosts = false;
            options.IncludeFailureMessage = false;
        });
        var application = builder.Build();
        application.UseHostFiltering();
        application.Use(AddHeadersAsync);
        application.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)) });
        try
        {
            await application.StartAsync(cancellationToken);
            return new SiteServer(application);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>Pages forbid themselves what they do not need, but these two only a header can forbid; and a site that was built again is to be seen at once.</summary>
    private static Task AddHeadersAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        return next(context);
    }
}
