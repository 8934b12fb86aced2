import { DIAS_SIN_NOTICIA } from '@kpt/domain/acceso'
import { fechaEn, sumarDias } from '@kpt/domain/shared'
import { contar, formatFecha } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Respuesta } from '../../../api/tipos.ts'
import { nombreCompleto } from '../../../app/entidad.ts'
import { Chip } from '../../../ui/chip.tsx'
import type { Columna } from '../../../ui/tabla.tsx'
import { ChipPlazo, ultimoDia } from '../../accesos/marcas.tsx'
import { ChipSolicitud } from '../estado-solicitud.tsx'

type Fila = Respuesta<'GET /api/solicitudes'>['filas'][number]

/** `ahora`: epoch milliseconds of the server. */
export function columnasDe(ahora: number): Columna<Fila>[] {
  return [
    {
      clave: 'solicitud',
      titulo: 'Solicitud',
      nombra: true,
      ancho: 'largo',
      celda: (f) => (
        <>
          <Link className="enlace-fila" to="/entidades/$entidad/solicitudes" params={{ entidad: f.entidad.codigo }}>
            {nombreCompleto(f.entidad)}
          </Link>
          <br />
          <span className="tenue menor">
            {f.nombre}, {f.cargo}
            {f.clase === 'encargo' ? ', por encargo' : ''} · <span className="numero sin-corte">{f.radicado}</span>
          </span>
        </>
      ),
    },
    { clave: 'estado', titulo: 'Estado', celda: (f) => <ChipSolicitud estado={f.estado} /> },
    { clave: 'plazo', titulo: 'Plazo', ancho: 'medio', celda: (f) => <Plazo fila={f} ahora={ahora} /> },
    { clave: 'objecion', titulo: 'Su objeción', celda: (f) => <SuObjecion fila={f} /> },
  ]
}

/** Whose turn it is, and until when. */
function Plazo({ fila: f, ahora }: { fila: Fila; ahora: number }) {
  if (f.estado !== 'por_verificar')
    return (
      <span>La persona puede hasta el {formatFecha(sumarDias(fechaEn(Date.parse(f.estadoEn)), DIAS_SIN_NOTICIA))}</span>
    )
  return (
    <span className="dos-lineas">
      <ChipPlazo vence={f.respuestaAntesDe} ahora={ahora} />
      <br />
      <span className="tenue menor">
        {f.vencida ? 'Soporte debía responder' : 'Soporte responde'} hasta el {ultimoDia(f.respuestaAntesDe)}
      </span>
    </span>
  )
}

/** What those of one's own party said; without any, the way to say it. */
function SuObjecion({ fila: f }: { fila: Fila }) {
  const n = f.objeciones.length
  if (n === 0)
    return (
      <Link to="/entidades/$entidad/solicitudes" params={{ entidad: f.entidad.codigo }}>
        Revisar y oponerse<span className="solo-lector">: {f.nombre}</span>
      </Link>
    )
  return (
    <Chip tono="alerta" icono="alerta">
      {contar(n, 'objeción', 'objeciones')}
    </Chip>
  )
}
