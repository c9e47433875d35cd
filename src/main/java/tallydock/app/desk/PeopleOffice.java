package tallydock.app.desk;

import java.util.List;
import tallydock.desk.people.PeopleModel;
import tallydock.domain.people.Colleague;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.people.AddUser;
import tallydock.usecase.people.Ports;
import tallydock.usecase.people.staff.ChangeUser;
import tallydock.usecase.people.staff.ListColleagues;

/// The use cases behind the room of people.
record PeopleOffice(Ports ports, StationIdentity station) implements PeopleModel.Office {
    @Override
    public List<Colleague> all() {
        return new ListColleagues(ports, station).run();
    }

    @Override
    public AddUser.Result add(AddUser.Request request) {
        return new AddUser(ports).run(request);
    }

    @Override
    public ChangeUser.Result change(ChangeUser.Request request) {
        return new ChangeUser(ports).run(request);
    }
}
