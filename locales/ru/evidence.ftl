### Evidence of what was exchanged with registers: what residents read of it, and the operator's pages.

# An operator opened what is kept of an exchange; under it the reason. $register (text): the register's name.
story-opened-evidence = Открыл сохранённое содержание обмена данными: { $register }
# A link on the page of a message.
parcel-evidence = Доказательства обмена данными
# The title of the page with the proof of exchanges.
evidence-title = Доказательства обмена данными
# Under the title.
evidence-lead = Что известно обо всех запросах с этим идентификатором X-Road. Содержания здесь нет.
# A row: the full identifier of the register's service.
evidence-service = Услуга X-Road
# A row: when the register answered.
evidence-answered = Время ответа
# A row: the hash that the security server gave.
evidence-hash = Хеш запроса от сервера безопасности
# A row: the digest of what was sent.
evidence-digest-request = Хеш отправленного (SHA-256 с солью)
# A row: the digest of the answer.
evidence-digest-answer = Хеш ответа (SHA-256 с солью)
# A heading above the form that opens the content, and the title of the page with it.
evidence-content = Сохранённое содержание
# Under the heading.
evidence-content-text = Заявитель увидит, что вы его открыли, и прочитает причину.
# A button.
evidence-open = Открыть содержание
# An error: nothing is kept any more.
evidence-gone = Содержание этих запросов больше не хранится.
# A notice above the content.
evidence-seen = Заявитель увидит, что вы это открыли
# A heading: what was sent.
evidence-request = Отправленные данные
# A heading: what was answered.
evidence-answer = Ответ
# Before a moment: until when the content is kept.
evidence-until = Хранится до
# An error: what is kept tells of answers that this official does not see.
evidence-withheld = Это содержание говорит об ответах, которые не предназначены для вашей роли. Спросите должностное лицо услуги, которое их видит.
