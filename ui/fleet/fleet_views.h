// SPDX-License-Identifier: GPL-3.0-or-later
//
// Named views of the fleet table: a filter with the columns and their order. Values, kept in settings.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <vector>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace caretaker::ui {

struct FleetView
{
    QString name;
    QString filter;
    QByteArray columns{}; ///< QHeaderView::saveState(); empty: as they are
    friend bool operator==(const FleetView&, const FleetView&) = default;
};

class FleetViews
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::ui::FleetViews)
public:
    /// Those that everybody needs, in the language in use; they leave the columns alone.
    static std::vector<FleetView> shipped();

    const std::vector<FleetView>& saved() const { return m_saved; } ///< by name
    /// Replaces one of this name.
    void save(FleetView view);
    void forget(const QString& name);

    void writeTo(QSettings& settings) const;
    void readFrom(QSettings& settings);

private:
    std::vector<FleetView> m_saved;
};

} // namespace caretaker::ui
