### What a resident can do about what a register says: call it wrong, answer otherwise.

## Beside an answer

# A link beside an answer that a register gave.
wrong-link = This is wrong
# Above the data that a register gave, where each can be called wrong.
wrong-known = We got this from a register. If something is wrong, press “This is wrong” beside it.
# On the page with the conditions that are not met, where a register's answer can be called wrong.
wrong-eligibility = If a register is wrong, press “This is wrong” beside its answer and write what is right: we then go by that. If you wrote something wrong yourself, change it with the link beside the answer.

## The page on which a person says that a register is wrong

# The page's title.
dispute-title = What is wrong?
# Under the title. $register (text): the register's name.
dispute-lead = Below stands what the { $register } says. Correct what is wrong and leave the rest as it is. Your application goes on with what you write here.
# Above the questions. $register (text): the register's name.
dispute-owner = Nothing changes in the { $register } yet
    .text = When you submit the application, we send the owner of the register what you wrote here. They find out what is right and may write to you. The official who decides sees both answers.
# The label of the box for an explanation.
dispute-why = Why is it wrong?
    .hint = For example: since when it is otherwise, or which document says so.
    .too-long = The explanation is too long. Write at most 500 characters.
# At the top, when nothing differs from what the register says.
dispute-unchanged = You have corrected nothing. Write what is right in at least one answer, or go back.
# The button that saves.
dispute-save = Go on with my answers
# A heading, when the person has called something wrong before.
dispute-back = Was the register right after all?
    .text = Then the register’s answers count again. What you wrote here is deleted, and nobody hears of it.
# The button under it.
dispute-withdraw = Use the register’s answers again

## An answer that a register offers and the person may change

# The label of the box for the reason, under the question. $label (text): the question.
edit-why = Why is it otherwise? ({ $label })
    .hint = Write this only if you changed what the register says.
# The answer is not what the register says, and no reason is given.
fault-why-missing = You changed what the register says. Write why.
fault-why-too-long = The reason is too long. Write at most 500 characters.

## Where an answer came from, beside it

# A register said something, and the person changed it. $register (text), $date (date). $said (text): what the register said.
summary-changed = Changed by the applicant. The register’s answer ({ $register }, { $date }): { $said }
# After that: the explanation. $why (text): the applicant’s words.
summary-why = The applicant’s explanation: { $why }

## Who hears of it

# Before submitting, and after. $register (text): the register's name.
told-owner = The owner of the { $register } gets a message that you say its answer is wrong, with what you wrote.
# In the story of an application. $register (text): the register's name.
story-disputed = The owner of the { $register } was told what the applicant calls wrong in it, and recorded it
story-dispute-refused = The owner of the { $register } was told what the applicant calls wrong in it, but did not accept it
story-dispute-stuck = The owner of the { $register } could not be reached to be told what the applicant calls wrong in it
# Under it: what for.
story-dispute-why = So that the owner of the register can put right what is wrong.
