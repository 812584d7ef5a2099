using System.Globalization;
using System.Text;
using PaperGraph.Cli.Shell.Editing;

namespace PaperGraph.Tests.Cli.Shell.Editing;

/// <summary>A terminal's screen: cells, a cursor, and the few control sequences that the renderer may use; any other is an error.</summary>
internal sealed class Screen(int width, int height)
{
    private readonly string[,] cells = new string[height, width];

    internal int Row { get; private set; }

    internal int Column { get; private set; }

    /// <summary>The lines without white space at their ends, up to the last that has any text.</summary>
    internal IEnumerable<string> Lines => Enumerable.Range(0, height).Select(Line).Reverse().SkipWhile(line => line.Length == 0).Reverse();

    internal void Write(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            if (text[index] == '\e')
            {
                var end = index + 2;
                while (char.IsDigit(text[end])) end++;
                Control(text[end], text[(index + 2)..end]);
                index = end + 1;
                continue;
            }
            var element = StringInfo.GetNextTextElement(text, index);
            index += element.Length;
            if (element is "\r" or "\r\n") Column = 0;
            if (element is "\n" or "\r\n") Row++;
            if (element[0] >= ' ') Put(element);
            Assert.True(Row < height, "The screen would scroll.");
        }
    }

    private void Put(string element)
    {
        var size = CellWidth.Of(Rune.GetRuneAt(element, 0));
        Assert.True(Column + size <= width, "The text runs over the edge.");
        cells[Row, Column] = element;
        if (size == 2) cells[Row, Column + 1] = "";
        Column += size;
    }

    private void Control(char command, string argument)
    {
        var number = argument.Length == 0 ? 1 : int.Parse(argument, CultureInfo.InvariantCulture);
        switch (command)
        {
            case 'A': Row -= number; break;
            case 'B': Row += number; break;
            case 'C': Column += number; break;
            case 'm': break;
            case 'J':
                for (var row = Row; row < height; row++)
                    for (var column = row == Row ? Column : 0; column < width; column++) cells[row, column] = " ";
                break;
            default: Assert.Fail($"Unknown control sequence {argument}{command}."); break;
        }
        Assert.InRange(Row, 0, height - 1);
    }

    private string Line(int row) => string.Concat(Enumerable.Range(0, width).Select(column => cells[row, column] ?? " ")).TrimEnd();
}
