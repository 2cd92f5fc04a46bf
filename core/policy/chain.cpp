// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/chain.h"

#include "core/base/limits.h"
#include "core/policy/defaults.h"
#include "core/policy/merge.h"
#include "core/policy/parse_timeline.h"

#include <QDir>

#include <algorithm>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Magic{"# caretaker/policy-files/1"};
constexpr QLatin1StringView Suffix{".toml"};

/// The lengths that the first line states; nothing when they are not those of `bytes` bytes.
std::optional<std::vector<qsizetype>> lengthsOf(const QByteArray& line, qsizetype bytes)
{
    std::vector<qsizetype> lengths;
    for (const QByteArray& word : line.sliced(Magic.size()).simplified().split(' ')) {
        bool isNumber = false;
        lengths.push_back(word.toInt(&isNumber));
        if (!isNumber || lengths.back() < 0 || lengths.size() > limits::MaxPolicyChain)
            return std::nullopt;
        bytes -= lengths.back();
    }
    return bytes == 0 && lengths.size() > 1 ? std::optional(lengths) : std::nullopt;
}

/// Each file of a chain names itself: nobody may take a policy for the one that it extends.
std::optional<Error> checkHead(const Node& document, const QStringList& fileNames)
{
    Problems problems(fileNames);
    Table table(document, {}, problems);
    QString schema;
    QString name;
    table.read(u"schema"_s, schema);
    table.require(u"schema"_s, u"write schema = \"%1\""_s.arg(SchemaName));
    if (schema != SchemaName)
        table.refuse(u"schema"_s, u"schema \"%1\" is not known"_s.arg(schema),
                     u"allowed: \"%1\""_s.arg(SchemaName));
    table.read(u"name"_s, name);
    table.require(u"name"_s, u"a policy has a name of its own, also where it extends another"_s);
    return problems.first();
}

/// The file at `index` of a chain, which must extend another unless it is the last.
Expected<Node> readFile(const QByteArray& text, QStringList& fileNames, bool isLast)
{
    const QString name = fileNames.back();
    auto document = parseToml(text, name, static_cast<int>(fileNames.size()) - 1);
    if (!document)
        return document;
    if (auto wrong = checkHead(*document, fileNames))
        return unexpected(*wrong);
    const auto extended = extendedBy(*document, name);
    if (!extended)
        return unexpected(extended.error());
    if (extended->has_value() == isLast)
        return unexpected(Error::badInput(
            isLast ? u"extends \"%1\", whose text is not here"_s.arg((*extended)->name)
                   : u"extends nothing, and another file follows it"_s,
            placeOf(name, isLast ? (*extended)->at : document->at),
            u"give the policy by its name or its file, or as one text with everything that it extends"_s));
    if (!isLast)
        fileNames << shownName((*extended)->name);
    return document;
}

/// What the last base is put over. A file has the default alerts only as long as it states none, but one that
/// extends it states what differs from them.
Node groundOf(const std::vector<Node>& files)
{
    const Node* metrics = files.back().find(u"metrics");
    const bool hasAlerts = metrics && metrics->find(u"alert");
    return files.size() > 1 && !hasAlerts ? defaultAlerts() : Node{.kind = Node::Kind::Table};
}

QString folderOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? u"."_s : path.first(std::max<qsizetype>(slash, 1));
}

} // namespace

bool isPolicyPath(const QString& nameOrPath)
{
    return nameOrPath.contains(u'/') || nameOrPath.endsWith(Suffix);
}

QString shownName(const QString& nameOrPath)
{
    return isPolicyPath(nameOrPath) ? nameOrPath : nameOrPath + Suffix;
}

Expected<std::optional<Extended>> extendedBy(const Node& document, const QString& from)
{
    const Node* node = document.find(u"extends");
    if (!node)
        return std::optional<Extended>();
    if (node->kind != Node::Kind::Text || !isWellFormedTextId(node->text))
        return unexpected(Error::badInput(u"\"extends\" must be the name of a policy, or a file"_s,
                                          placeOf(from, node->at),
                                          u"for example extends = \"bcp-default\" or \"base.toml\""_s));
    const bool isRelative = isPolicyPath(node->text) && QDir::isRelativePath(node->text);
    const QString path = isRelative ? QDir::cleanPath(folderOf(from) + u'/' + node->text) : node->text;
    return std::optional(Extended{path, node->at});
}

QByteArray joinText(const std::vector<QByteArray>& files)
{
    if (files.size() == 1)
        return files.front();
    QByteArray head = Magic.toByteArray();
    QByteArray body;
    for (const QByteArray& file : files) {
        head += ' ' + QByteArray::number(file.size());
        body += file;
    }
    return head + '\n' + body;
}

Expected<std::vector<QByteArray>> splitText(const QByteArray& text, const QString& fileName)
{
    if (!text.startsWith(Magic))
        return std::vector{text};
    const qsizetype end = text.indexOf('\n') + 1;
    const auto lengths = end > 0 ? lengthsOf(text.first(end), text.size() - end) : std::nullopt;
    if (!lengths)
        return unexpected(Error::badInput(u"the text of a policy and what it extends is cut or changed"_s,
                                          placeOf(fileName, {}),
                                          u"its first line states the length of each file"_s));
    std::vector<QByteArray> files;
    qsizetype at = end;
    for (const qsizetype length : *lengths) {
        files.push_back(text.sliced(at, length));
        at += length;
    }
    return files;
}

Expected<Document> readDocument(const QByteArray& text, const QString& fileName)
{
    const auto files = splitText(text, fileName);
    if (!files)
        return unexpected(files.error());
    Document document{{}, {fileName}};
    std::vector<Node> nodes;
    for (std::size_t i = 0; i < files->size(); ++i) {
        auto node = readFile((*files)[i], document.fileNames, i + 1 == files->size());
        if (!node)
            return unexpected(node.error());
        nodes.push_back(std::move(*node));
    }
    Problems problems(document.fileNames);
    document.root = groundOf(nodes);
    for (auto it = nodes.rbegin(); it != nodes.rend(); ++it)
        document.root = mergedOver(std::move(document.root), *it, problems);
    if (problems.first())
        return unexpected(*problems.first());
    return document;
}

} // namespace caretaker::policy
