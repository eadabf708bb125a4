#include "tests/benchmarks/contenders.h"

#include "models/items/administratormodel.h"

#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QSqlTableModel>

namespace steward {

namespace {

class StewardTable : public Contender {
public:
    StewardTable(const QString &path, double &openMs)
    {
        QElapsedTimer timer;
        timer.start();
        const auto opened = await(m_store.open(path));
        openMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        QObject::connect(&m_model, &AdministratorModel::queryFinished, &m_model, [this] { m_settled = true; });
    }

    QAbstractItemModel *model() override { return &m_model; }
    void start() override { m_source.load(); }
    void fetchAll() override { }
    bool isComplete() const override { return m_model.isComplete(); }
    void sortByEmail(Qt::SortOrder order) override { ask(m_model.filter(), Column::Email, order); }
    void sortByName(Qt::SortOrder order) override { ask(m_model.filter(), Column::Name, order); }
    void filter(const QString &text) override
    {
        AdministratorFilter filter;
        filter.text = text;
        ask(filter, m_model.sortColumn(), m_model.sortOrder());
    }
    bool isSettled() const override { return m_settled; }
    bool isLoaded(int row) const override { return m_model.administratorAt(row) != nullptr; }
    void setVisible(int first, int last) override { m_model.setVisibleRange(first, last); }

private:
    void ask(const AdministratorFilter &filter, Column column, Qt::SortOrder order)
    {
        m_settled = false;
        m_model.setQuery(filter, column, order);
    }

    Store m_store;
    RowSource m_source {m_store};
    AdministratorModel m_model {m_source};
    bool m_settled = false;
};

QSqlDatabase openDatabase(const QString &path, double &openMs)
{
    QElapsedTimer timer;
    timer.start();
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    db.setDatabaseName(path);
    db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!db.open())
        qFatal("the file could not be opened");
    openMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return db;
}

class QueryTable : public Contender {
public:
    QueryTable(const QString &path, double &openMs) : m_database(openDatabase(path, openMs)) { }

    QAbstractItemModel *model() override { return &m_model; }
    void start() override { select(); }
    void fetchAll() override
    {
        while (m_model.canFetchMore())
            m_model.fetchMore();
    }
    bool isComplete() const override { return !m_model.canFetchMore(); }
    void sortByEmail(Qt::SortOrder order) override { sort(QStringLiteral("email_key"), order); }
    void sortByName(Qt::SortOrder order) override { sort(QStringLiteral("name COLLATE NOCASE"), order); }
    void filter(const QString &text) override
    {
        m_text = text;
        select();
    }
    bool isSettled() const override { return true; }
    bool isLoaded(int) const override { return true; }
    void setVisible(int, int) override { }

private:
    void sort(const QString &expression, Qt::SortOrder order)
    {
        m_order = expression + QLatin1String(order == Qt::AscendingOrder ? "" : " DESC");
        select();
    }
    void select()
    {
        const QString where = m_text.isEmpty()
            ? QString()
            : QStringLiteral(
                  " AND (name LIKE '%%1%' OR email LIKE '%%1%' OR user_name LIKE '%%1%' OR organization LIKE "
                  "'%%1%')")
                  .replace(QStringLiteral("%1"), m_text);
        m_model.setQuery(QStringLiteral("SELECT first_name || ' ' || last_name AS name, kind, email, suspended, "
                                        "organization, user_name, language, created_at, changed_at FROM administrator "
                                        "WHERE deleted_at IS NULL%1 ORDER BY %2")
                             .arg(where, m_order),
                         m_database);
    }

    QSqlDatabase m_database;
    QSqlQueryModel m_model;
    QString m_text;
    QString m_order = QStringLiteral("id");
};

class ProxyTable : public Contender {
public:
    ProxyTable(const QString &path, double &openMs) : m_table(nullptr, openDatabase(path, openMs))
    {
        m_table.setTable(QStringLiteral("administrator"));
        m_proxy.setFilterKeyColumn(-1);
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.setSourceModel(&m_table);
    }

    QAbstractItemModel *model() override { return &m_proxy; }
    void start() override { m_table.select(); }
    void fetchAll() override
    {
        while (m_table.canFetchMore())
            m_table.fetchMore();
    }
    bool isComplete() const override { return !m_table.canFetchMore(); }
    void sortByEmail(Qt::SortOrder order) override { m_proxy.sort(m_table.fieldIndex(QStringLiteral("email")), order); }
    void sortByName(Qt::SortOrder order) override
    {
        m_proxy.sort(m_table.fieldIndex(QStringLiteral("first_name")), order);
    }
    void filter(const QString &text) override { m_proxy.setFilterFixedString(text); }
    bool isSettled() const override { return true; }
    bool isLoaded(int) const override { return true; }
    void setVisible(int, int) override { }

private:
    QSqlTableModel m_table;
    QSortFilterProxyModel m_proxy;
};

} // namespace

std::unique_ptr<Contender> makeContender(const QString &name, const QString &path, double &openMs)
{
    if (name == QStringLiteral("query"))
        return std::make_unique<QueryTable>(path, openMs);
    if (name == QStringLiteral("proxy"))
        return std::make_unique<ProxyTable>(path, openMs);
    return std::make_unique<StewardTable>(path, openMs);
}

} // namespace steward
