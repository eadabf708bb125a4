#include "ui/workspace.h"

namespace steward {

Workspace::Workspace(std::unique_ptr<Store> store, const DirectoryInfo &directory, const Author &author) :
    m_store(std::move(store)), m_directory(directory), m_author(author), m_administrators(*m_store, author),
    m_applications(*m_store, author), m_undo(*m_store, author)
{
}

} // namespace steward
