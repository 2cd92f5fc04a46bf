// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/toml.h"

#include <QStringList>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

QString quoted(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c < u' ' || c == QChar(0x7f))
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else if (c == u'"' || c == u'\\')
            out += QString(u'\\') + c;
        else
            out += c;
    }
    return u'"' + out + u'"';
}

QString tomlOf(const Node& node)
{
    switch (node.kind) {
    case Node::Kind::Text:
        return quoted(node.text);
    case Node::Kind::Integer:
        return QString::number(node.integer);
    case Node::Kind::Real:
        return QString::number(node.real, 'g', 15);
    case Node::Kind::Boolean:
        return node.boolean ? u"true"_s : u"false"_s;
    case Node::Kind::Array: {
        QStringList items;
        for (const Node& item : node.items)
            items << tomlOf(item);
        return u'[' + items.join(", "_L1) + u']';
    }
    case Node::Kind::Table:
    case Node::Kind::Other:
        break;
    }
    return {};
}

} // namespace caretaker::policy
