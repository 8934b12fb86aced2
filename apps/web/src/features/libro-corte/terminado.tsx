// A workbook that ended: confirmed, refused, discarded or failed. Each says what happened and the next step.
import { contar } from '@kpt/textos'
import { tituloHallazgoCorte } from '@kpt/textos/libro-corte'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { direccionReporte } from '../reportes/direccion.ts'
import { DescargarAnotado } from './anotado.tsx'
import { Hallazgos } from './grupos.tsx'
import type { PropsLibro } from './tipos.ts'

export function Terminado({ clave, libro }: PropsLibro) {
  switch (libro.estado) {
    case 'confirmada':
      return <Confirmado clave={clave} libro={libro} />
    case 'rechazada':
      return <Rechazado clave={clave} libro={libro} />
    case 'descartada':
      return (
        <>
          <Aviso tono="nota">Este libro se descartó. No cambió nada en el reporte.</Aviso>
          <Otro clave={clave} libro={libro} />
        </>
      )
    default:
      return (
        <>
          <Aviso tono="error">
            No se pudo terminar de leer el libro por una falla del sistema, no de su archivo. Cárguelo de nuevo.
          </Aviso>
          <Otro clave={clave} libro={libro} />
        </>
      )
  }
}

function Confirmado({ clave, libro }: PropsLibro) {
  const { guardados = 0, conflictos = 0, rechazados = 0 } = libro.hecho ?? {}
  return (
    <>
      <Aviso tono="bien" vivo titulo="El libro pasó al reporte">
        <p>Se guardaron {contar(guardados, 'valor', 'valores')} en el borrador. El reporte todavía no se ha enviado.</p>
      </Aviso>
      {conflictos + rechazados > 0 ? (
        <Aviso tono="alerta">
          {contar(conflictos + rechazados, 'valor no entró', 'valores no entraron')} porque cambiaron o se cerraron
          mientras usted confirmaba. Cargue el libro otra vez para verlos.
        </Aviso>
      ) : null}
      <p>
        <EnlaceBoton variante="principal" to={direccionReporte(clave)}>
          Ver el reporte
        </EnlaceBoton>
      </p>
      <DescargarAnotado clave={clave} carga={libro.id} />
    </>
  )
}

function Rechazado({ clave, libro }: PropsLibro) {
  const rechazo = libro.rechazo ?? []
  const [primero] = rechazo
  return (
    <>
      <Aviso tono="error" titulo="Este libro no se puede cargar aquí">
        {primero ? <p>{tituloHallazgoCorte(primero.regla)}. No cambió nada en el reporte.</p> : null}
      </Aviso>
      <Hallazgos hallazgos={rechazo} />
      <Otro clave={clave} libro={libro} />
    </>
  )
}

function Otro({ clave }: PropsLibro) {
  return (
    <p>
      <EnlaceBoton variante="principal" to={direccionReporte(clave, 'libro')}>
        Cargar otro libro
      </EnlaceBoton>
    </p>
  )
}
