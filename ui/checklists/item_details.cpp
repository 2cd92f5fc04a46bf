// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/item_details.h"

#include "core/checklist/wording.h"
#include "ui/base/looks.h"
#include "ui/base/words.h"
#include "ui/checklists/sparkline.h"

#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

QString paragraph(const QString& text, const QString& style = {})
{
    return text.isEmpty() ? QString()
                          : u"<p style=\"margin:0 0 6px;%2\">%1</p>"_s.arg(text.toHtmlEscaped(), style);
}

QString inColour(const QColor& colour) { return u"color:%1"_s.arg(colour.name()); }

} // namespace

ItemDetails::ItemDetails(QWidget* parent)
    : QWidget(parent), m_text(new QTextBrowser(this)), m_plots(new QVBoxLayout)
{
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Details of the item"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addLayout(m_plots);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { Q_EMIT caWanted(link.path()); });
}

void ItemDetails::setCas(const QStringList& handles)
{
    m_cas = QSet<QString>(handles.begin(), handles.end());
}

QString ItemDetails::text() const { return m_text->toPlainText(); }

void ItemDetails::show(const checklist::Item* item)
{
    const int scrolled =
        item != nullptr && m_shown && m_shown->id == item->id ? m_text->verticalScrollBar()->value() : 0;
    m_shown = item != nullptr ? std::optional(*item) : std::nullopt;
    m_text->setHtml(item != nullptr ? htmlOf(*item) : QString());
    m_text->verticalScrollBar()->setValue(scrolled);
    showSeries(item != nullptr ? item->series : std::vector<checklist::Series>());
}

void ItemDetails::showSeries(const std::vector<checklist::Series>& series)
{
    while (const auto* old = m_plots->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const checklist::Series& one : series)
        m_plots->addWidget(new Sparkline(one, this));
}

QString ItemDetails::cellOf(const QString& text) const
{
    if (!m_cas.contains(text))
        return text.toHtmlEscaped();
    return u"<a href=\"ca:%1\">%1</a>"_s.arg(text.toHtmlEscaped());
}

QString ItemDetails::tableOf(const checklist::Table& table) const
{
    const QString border = palette().color(QPalette::Button).name();
    QString html =
        u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" style=\"margin:4px 0 8px;\"><tr>"_s;
    const QStringList columns = checklist::sayColumns(table, spoken());
    for (const QString& column : columns)
        html += u"<th align=\"%3\" style=\"border-bottom:1px solid %2;\">%1</th>"_s.arg(
            column.toHtmlEscaped(), border, layoutDirection() == Qt::RightToLeft ? u"right"_s : u"left"_s);
    html += "</tr>"_L1;
    for (const checklist::Row& row : table.rows) {
        html += "<tr>"_L1;
        const QStringList cells = checklist::sayRow(row, spoken());
        for (const QString& cell : cells)
            html += "<td>"_L1 + cellOf(cell) + "</td>"_L1;
        html += "</tr>"_L1;
    }
    html += "</table>"_L1;
    if (table.more > 0)
        html +=
            paragraph(checklist::say(checklist::counted(checklist::words::MoreRows, table.more), spoken()));
    return html;
}

QString ItemDetails::htmlOf(const checklist::Item& item) const
{
    const auto& words = spoken();
    const QString muted = inColour(palette().color(QPalette::PlaceholderText));
    const bool wantsCare = item.status == checklist::Status::Attention;
    QString html = paragraph(checklist::sayText(item, words), u"font-weight:600;font-size:large;"_s);
    QStringList about{checklist::sayStatus(item.status, words), item.requirement, item.id};
    about.removeAll(QString());
    html += paragraph(about.join(u" · "_s), muted);
    html += paragraph(checklist::sayFigure(item, words));
    if (wantsCare && !item.todo.isEmpty())
        html += paragraph(checklist::said(checklist::words::LabelTodo, words) + u' ' +
                              checklist::say(item.todo, words),
                          inColour(toneColour(Tone::Caution)));
    html += paragraph(checklist::sayCarried(item, words), inColour(toneColour(Tone::Bad)));
    if (item.table)
        html += tableOf(*item.table);
    for (const checklist::Mark& mark : item.marks)
        html += paragraph(checklist::sayMark(mark, words));
    return html;
}

} // namespace caretaker::ui
