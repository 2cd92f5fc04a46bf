// SPDX-License-Identifier: GPL-3.0-or-later
//
// ItemDetails: all that a checklist says of one item: figure, what to do, table, trend, and who said what of
// it.
#pragma once

#include "core/checklist/checklist.h"

#include <QSet>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QTextBrowser;
class QVBoxLayout;
QT_END_NAMESPACE

namespace caretaker::ui {

class ItemDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ItemDetails(QWidget* parent);

    void show(const checklist::Item* item);  ///< null: nothing is chosen
    void setCas(const QStringList& handles); ///< cells that name one of them lead there
    QString text() const;

Q_SIGNALS:
    void caWanted(const QString& handle);

private:
    QString htmlOf(const checklist::Item& item) const;
    QString tableOf(const checklist::Table& table) const;
    QString cellOf(const QString& text) const;
    void showSeries(const std::vector<checklist::Series>& series);

    QTextBrowser* m_text;
    QVBoxLayout* m_plots;
    QSet<QString> m_cas;
    std::optional<checklist::Item> m_shown;
};

} // namespace caretaker::ui
