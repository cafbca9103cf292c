# Not a service of anybody.
service = Every kind

step-all = All
step-founders = Founders step
step-contacts = Contacts step

group-founder = Founders
    .add = Add a founder
    .one = Founder { $number }
group-contact = Contacts
    .add = Add a contact
    .one = Contact { $number }

f_text = f_text
    .too-long = own words, at most { $max }
f_money = f_money
    .advise = Is it so much?
f_choice = f_choice
    .option-one = One
    .option-two = Two
f_choices = f_choices
    .option-one = One
    .option-two = Two
    .option-three = Three
f_long = f_long
f_number = f_number
f_date = f_date
f_yes = f_yes
f_list = f_list
f_country = f_country
f_code = f_code
f_person = f_person
f_company = f_company
f_plate = f_plate
f_iban = f_iban
f_email = f_email
f_phone = f_phone
f_address = f_address
f_files = f_files
f_sum = f_sum
founder_name = founder_name
share = share
contact_email = contact_email
