### Pages that only tell: accessibility, your data, help. The links are at the foot of every page.
### Each page has a title, .lead under it, and three parts: the part's heading and its .text.

## Accessibility

info-accessibility = Accessibility
    .lead = The portal is made so that everyone can use it, with assistive tools too.
info-accessibility-one = Keyboard and screen reader
    .text = Everything can be done with the keyboard alone. The first link of each page leads straight to the main content. Fields, buttons and tables have names that a screen reader reads out. When an answer is wrong, a list of the errors stands at the top of the page, with links to the answers.
info-accessibility-two = Without JavaScript
    .text = The portal also works when JavaScript is switched off in the browser or does not arrive. Your answers are saved after each step, so you can stop and go on later.
info-accessibility-three = Colours and size
    .text = Text stands out clearly from its background, and no message depends on colour alone. The page follows the light or dark setting of your device, and fits narrow screens and enlarged text. If something still hinders you, tell the authority whose service you are using.

## Your data

info-privacy = Your data
    .lead = We ask only for what a service needs, and show you who looked at your data.
info-privacy-one = What we ask, and whom
    .text = When you sign in, we get your name and your personal code. Everything else we ask you or a register. Before you begin, the first page of each service says what we ask, which register we ask, and what for. In the application, each answer from a register is shown with the name of the register and the day.
info-privacy-two = Who looks at your data
    .text = The page “Who has looked at my data” shows when the portal asked a register for your data and when an official opened your application. Each entry says who did it and what for. You find the link under “My applications”.
info-privacy-three = How we keep your data
    .text = Nothing personal stands in the addresses of pages or in the logs of the portal. In e-mails we only say that there is a new letter for you in the portal; we never send the decision itself by e-mail. We use cookies only to keep you signed in. If you do not use the portal for a while, we sign you out; each page says at what time. A page that you send after that is kept for you for an hour, and filled in again when you have signed in.

## Help

info-help = Help
    .lead = How to use the portal, and whom to turn to.
info-help-one = How to begin
    .text = Choose a service on the front page and read what is needed. Press “Begin the application” and sign in. Answer the questions, and check your answers at the end. Until you press “Submit the application”, no official sees your application.
info-help-two = Where to find your applications
    .text = Unfinished and submitted applications are in the menu under “My applications”. There you see how far each one is. Decisions and other letters are in the menu under “Letters”. You may delete an unfinished application; its answers are then gone.
info-help-three = If a register is wrong
    .text = If “This is wrong” stands beside an answer, press it and write what is right. Otherwise contact the owner of the register and have it corrected. If the top of the page says that this is a sandbox, all people and registers are made up.
