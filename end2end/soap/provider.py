"""A register that speaks SOAP and was written by other people: the provider of the interoperability test.

Listens on any free port of 127.0.0.1, prints that port, and serves until its standard input is closed.
"""

import datetime
import os
import socket
import sys
import threading
import typing as t

import uvicorn
from fastapi_xroad_soap import MessageBody, SoapService
from fastapi_xroad_soap.elements import Boolean, Date, Integer, String, SwaRef
from fastapi_xroad_soap.faults import SoapFault

app = SoapService(name="Vehicles", path="/soap", this_namespace="http://vehicles.example.invalid/")


class Refusal(MessageBody, tag="fault"):
    code = String(tag="faultCode")
    words = String(tag="faultString")


class VehicleQuestion(MessageBody, tag="vehicleByPlate"):
    plate = String(tag="plate")


class Vehicle(MessageBody, tag="vehicleByPlateResponse"):
    make: t.Optional[str] = String(tag="make")
    seats: t.Optional[int] = Integer(tag="seats")
    electric: t.Optional[bool] = Boolean(tag="electric")
    since: t.Optional[datetime.date] = Date(tag="since")
    users: t.List[str] = String(tag="users")
    fault: t.Optional[Refusal] = Refusal.Element(tag="fault")


@app.action("vehicleByPlate")
def vehicle(body: VehicleQuestion) -> Vehicle:
    if body.plate == "DOWN":
        raise SoapFault(code="Server", string="Mari is on holiday", http_status_code=500)
    if body.plate == "WRONG":
        raise SoapFault(code="Client", string="That is no plate", http_status_code=400)
    if body.plate == "999ZZZ":
        return Vehicle(users=[], fault=Refusal(code="UnknownPlate", words="No such car"))
    users = {"123ABC": ["EE48005149019"], "<&>": ["a", "b"]}.get(body.plate, [])
    return Vehicle(make="Škoda & Co", seats=5, electric=True, since=datetime.date(2019, 1, 2), users=users)


class Photo(MessageBody, tag="keepPhoto"):
    plate = String(tag="plate")
    photo = SwaRef.Element(tag="photo")


class Kept(MessageBody, tag="keepPhotoResponse"):
    size = Integer(tag="size")
    content = String(tag="content")


@app.action("keepPhoto")
def keep(body: Photo) -> Kept:
    return Kept(size=body.photo.size, content=body.photo.content.hex())


class PhotosQuestion(MessageBody, tag="photosOf"):
    number = Integer(tag="number")


class Photos(MessageBody, tag="photosOfResponse"):
    photos: t.List[SwaRef.File] = SwaRef.Element(tag="photos")


@app.action("photosOf")
def photos(body: PhotosQuestion) -> Photos:
    return Photos(photos=[SwaRef.File(name=f"{n}.bin", content=b"\x00photo %d\xff" % n) for n in range(body.number)])


def end_with_the_test() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=end_with_the_test, daemon=True).start()
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listener])
