// Who may do what: one table of permissions by role, and how far each one reaches (R4, R6).
import type { Extension, Rol } from './roles.ts'

/** Those of the entity itself. */
const ENTIDAD = { usuario_lider: 'propia', delegado: 'propia', consulta: 'propia' } as const

/** DNP's technical directorates. */
const DIRECCIONES = { administrador_direccion: 'nacional', direccion_tecnica: 'nacional' } as const

/** Who accompanies those that report: the gobernación over its municipalities, DNP over all. */
const ACOMPANA = {
  administrador_gobernacion: 'departamento',
  revisor_gobernacion: 'departamento',
  analista_dnp: 'nacional',
  administrador_dnp: 'nacional',
} as const

/** Who reads what an entity plans and reports. Support verifies documents of people: it has no need of this. */
const LECTURA = { ...ENTIDAD, ...ACOMPANA, ...DIRECCIONES, control: 'nacional' } as const

/** Who answers for the entity, who accompanies it and who watches it. */
const RESPONDE_O_VIGILA = { usuario_lider: 'propia', ...ACOMPANA, control: 'nacional' } as const

/** Those of the country that look at what is DNP's own. */
const DNP_Y_CONTROL = {
  analista_dnp: 'nacional',
  administrador_dnp: 'nacional',
  ...DIRECCIONES,
  control: 'nacional',
} as const

const EQUIPO = {
  usuario_lider: 'propia',
  administrador_gobernacion: 'propia',
  administrador_dnp: 'nacional',
  administrador_direccion: 'nacional',
} as const

export const PERMISOS = {
  'plan.ver': LECTURA,
  'plan.editar': { usuario_lider: 'propia' },
  'plan.finalizar': { usuario_lider: 'propia' },
  'reporte.ver': LECTURA,
  // A delegate writes its own part of the report: see `alcanceDelegado`. Sending it answers for all of it, and is the leader's alone.
  'reporte.editar': { usuario_lider: 'propia', delegado: 'propia' },
  'reporte.enviar': { usuario_lider: 'propia' },
  // Evidence with personal data: the entity, whoever reviews its reports, and DNP. Watching is done without it (Ley 1581 de 2012).
  'evidencia.reservada': {
    usuario_lider: 'propia',
    delegado: 'propia',
    consulta: 'propia',
    revisor_gobernacion: 'departamento',
    analista_dnp: 'nacional',
    administrador_dnp: 'nacional',
  },
  // What colleagues say to each other while they fill the report: internal, whoever reviews it does not read it.
  'comentario.ver': ENTIDAD,
  'comentario.escribir': ENTIDAD,
  // Threads of the file: the entity, whoever accompanies or reviews it, and DNP with its direcciones técnicas. Who only looks, reads (R4.1, R4.3).
  'hilo.ver': { ...ENTIDAD, ...ACOMPANA, ...DIRECCIONES },
  'hilo.escribir': {
    usuario_lider: 'propia',
    delegado: 'propia',
    ...ACOMPANA,
    ...DIRECCIONES,
  },
  'reporte.revisar': { revisor_gobernacion: 'departamento', analista_dnp: 'nacional' },
  // DNP's own verification of any report; its requests reach municipalities through their gobernación (R4.2, R4.3).
  'reporte.verificar': { analista_dnp: 'nacional' },
  // The definitive limit and the acts that reopen what it closed.
  'reporte.cerrar': { administrador_dnp: 'nacional' },
  // The whole file of a report, packed with its fingerprints: whoever answers for it, whoever reviews it and whoever watches (numeral 2.c).
  'paquete.pedir': RESPONDE_O_VIGILA,
  // What DNP selects for its own review, and why: DNP selects; its direcciones técnicas and control look (R4.3).
  'seleccion.hacer': { analista_dnp: 'nacional' },
  'seleccion.ver': DNP_Y_CONTROL,
  // The desk of the team: whoever directs it sees it and shares out its work, and the acts on a report go on being the reviewers'.
  'revision.cola': ACOMPANA,
  'revision.asignar': ACOMPANA,
  // What the team says to itself of a report: never the entity's to read, nor another team's (the repos ask for the body).
  'revision.nota': ACOMPANA,
  // Technical assistance (numeral 2.b): whoever gives it notes it; whoever reads the reports of the entity sees what it received.
  'asistencia.registrar': ACOMPANA,
  'asistencia.ver': LECTURA,
  // The checklist is evidence of the review (numeral 2.a): whoever watches it reads it too.
  'revision.lista': { ...ACOMPANA, control: 'nacional' },
  'tablero.ver': { ...ACOMPANA, ...DIRECCIONES, control: 'nacional' },
  // Drafts are looked at to help in time: whoever accompanies the entity calls it, and nobody else reads of it (R5.4).
  'radar.ver': ACOMPANA,
  'radar.llamar': ACOMPANA,
  'auditoria.ver': RESPONDE_O_VIGILA,
  'ficha.editar': { usuario_lider: 'propia', administrador_dnp: 'nacional' },
  // Which team: always that of the body of the appointment, whatever the reach. The table of who invites whom is in equipos.ts.
  'equipo.ver': EQUIPO,
  'equipo.administrar': EQUIPO,
  // Whoever verifies looks at papers: no permission of this table sets a password or activates an account (R6.4).
  'solicitud.verificar': { soporte_dnp: 'nacional', administrador_dnp: 'nacional' },
  // Who leads or led an entity, and by which act: whoever verifies, accompanies or watches it, and the entity itself.
  'liderazgo.ver': {
    usuario_lider: 'propia',
    administrador_gobernacion: 'departamento',
    revisor_gobernacion: 'departamento',
    soporte_dnp: 'nacional',
    administrador_dnp: 'nacional',
    control: 'nacional',
  },
  // Change of government: the day on which leaderships end, for the country.
  'empalme.fijar': { administrador_dnp: 'nacional' },
  // The hand-over of an entity: whoever leads it or comes to lead it, and those who accompany or watch the change.
  'empalme.ver': RESPONDE_O_VIGILA,
  // What the body of an appointment owes under the calendar: its own, never that of its territory.
  'plazo.ver': {
    usuario_lider: 'propia',
    delegado: 'propia',
    consulta: 'propia',
    administrador_gobernacion: 'propia',
    revisor_gobernacion: 'propia',
    administrador_dnp: 'nacional',
    soporte_dnp: 'nacional',
    analista_dnp: 'nacional',
    administrador_direccion: 'nacional',
    direccion_tecnica: 'nacional',
  },
  // Exceptions, contingencies, early openings and ends: DNP grants (numeral 9, Circular 0009-4 de 2023).
  'medida.conceder': { administrador_dnp: 'nacional' },
  // What DNP does of what the cronograma asks of it: the guide, the opening, the verification (R1.11).
  'producto.registrar': { administrador_dnp: 'nacional', analista_dnp: 'nacional' },
  // Holidays beside those of the laws, by a written act.
  'festivo.registrar': { administrador_dnp: 'nacional' },
  // Requests for exceptions: the entity asks, its gobernación asks for it or endorses it; whoever reads its reports sees them (R1.3).
  'excepcion.ver': LECTURA,
  'excepcion.pedir': {
    usuario_lider: 'propia',
    administrador_gobernacion: 'departamento',
    revisor_gobernacion: 'departamento',
  },
  'excepcion.avalar': { administrador_gobernacion: 'departamento', revisor_gobernacion: 'departamento' },
  // Metas without equivalent in the Catálogo: whoever edits the plan asks, whoever reads it sees what was asked, DNP answers (R2.3).
  'sin_equivalente.ver': LECTURA,
  'sin_equivalente.decidir': { analista_dnp: 'nacional', administrador_dnp: 'nacional' },
  // Circulars and calendars: built as drafts, published by whoever administers KPT for DNP.
  'cronograma.publicar': { administrador_dnp: 'nacional' },
  // Questionnaires of GESTIONWEB: built and published by whoever administers KPT for DNP, looked at by its analysts (numeral 11).
  'cuestionario.ver': { analista_dnp: 'nacional', administrador_dnp: 'nacional' },
  'cuestionario.editar': { administrador_dnp: 'nacional' },
  // The Catálogo Programático: uploaded and published whole, by whoever administers KPT for DNP (numeral 12, Circular 0009-4 de 2023).
  'catalogo.publicar': { administrador_dnp: 'nacional' },
  // The Medición de Desempeño Municipal before it is published: DNP loads its inputs and computes, another person reviews, and whoever
  // administers KPT for DNP publishes and changes recipes (R7.1, R7.3). What is published is everybody's.
  'mdm.ver': DNP_Y_CONTROL,
  'mdm.preparar': { analista_dnp: 'nacional', administrador_dnp: 'nacional' },
  'mdm.publicar': { administrador_dnp: 'nacional' },
  'solicitud.objetar': {
    usuario_lider: 'propia',
    administrador_gobernacion: 'departamento',
    revisor_gobernacion: 'departamento',
  },
  // What was reminded to whom: the entity its own, the gobernación that of its municipalities, DNP and control the country's (R5.3).
  'recordatorio.ver': RESPONDE_O_VIGILA,
  // The file for the control body: prepared and reviewed at DNP, approved there by whoever administers it, read by control (numeral 9, R5.3).
  'expediente.ver': { analista_dnp: 'nacional', administrador_dnp: 'nacional', control: 'nacional' },
  'expediente.preparar': { analista_dnp: 'nacional', administrador_dnp: 'nacional' },
  'expediente.aprobar': { administrador_dnp: 'nacional' },
  'recordatorio.configurar': { administrador_dnp: 'nacional' },
  'correo.ver': { soporte_dnp: 'nacional', administrador_dnp: 'nacional' },
  // Numbered letters: the gobernación writes to its municipalities, DNP to anybody; whoever answers for the body signs (R5.1).
  'oficio.ver': { ...ENTIDAD, ...ACOMPANA, control: 'nacional' },
  'oficio.preparar': ACOMPANA,
  'oficio.firmar': { administrador_gobernacion: 'departamento', administrador_dnp: 'nacional' },
  'oficio.recibir': { usuario_lider: 'propia', delegado: 'propia' },
  // Help: whoever has an account asks; DNP's desk answers, and a gobernación what DNP gave it (numeral 2.b). A request is read by whoever asked it, by
  // the desk that has it, and in the file of the report that it is about.
  'ayuda.pedir': { ...LECTURA, soporte_dnp: 'nacional' },
  'ayuda.atender': {
    administrador_gobernacion: 'departamento',
    revisor_gobernacion: 'departamento',
    soporte_dnp: 'nacional',
    administrador_dnp: 'nacional',
  },
  'ayuda.publicar': { soporte_dnp: 'nacional', administrador_dnp: 'nacional' },
  // What DNP publishes, relayed by each gobernación (R5.2). `difusion.recibir`: the receipt of one's own body.
  'difusion.ver': {
    usuario_lider: 'propia',
    delegado: 'propia',
    consulta: 'propia',
    administrador_gobernacion: 'propia',
    revisor_gobernacion: 'propia',
    analista_dnp: 'nacional',
    administrador_dnp: 'nacional',
    control: 'nacional',
  },
  'difusion.publicar': { analista_dnp: 'nacional', administrador_dnp: 'nacional' },
  'difusion.trasladar': { administrador_gobernacion: 'departamento', revisor_gobernacion: 'departamento' },
  'difusion.recibir': {
    usuario_lider: 'propia',
    delegado: 'propia',
    administrador_gobernacion: 'propia',
    revisor_gobernacion: 'propia',
  },
} as const satisfies Record<string, Partial<Record<Rol, Extension>>>

/** Who writes in the report of an entity. None of them reviews it (R4.4), whatever else they are. */
export const ROLES_QUE_REPORTAN = Object.keys(PERMISOS['reporte.editar']) as readonly Rol[]

/** Permissions of the table, plus `publico` (no account needed) and `sesion` (any person signed in, no territory). */
export type PermisoConTerritorio = keyof typeof PERMISOS
export type Permiso = PermisoConTerritorio | 'publico' | 'sesion'
