// Whether everything is saved, in one line, with undo and redo.
import { contar, formatHora } from '@kpt/textos'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { IconoBien, IconoReloj, IconoSinConexion } from '../../ui/iconos.tsx'
import { useEdicion, useResumen } from './usar-edicion.ts'
import type { Resumen } from './vistas.ts'

export function GuardadoPlan() {
  const edicion = useEdicion()
  const resumen = useResumen()
  const { emisor } = resumen
  return (
    <div className="edicion__barra">
      <p role="status">{estadoDe(resumen)}</p>
      <Boton variante="texto" disabled={!resumen.sePuedeDeshacer} onClick={() => edicion.deshacer()}>
        Deshacer
      </Boton>
      <Boton variante="texto" disabled={!resumen.sePuedeRehacer} onClick={() => edicion.rehacer()}>
        Rehacer
      </Boton>
      {emisor.tipo === 'sin_conexion' || emisor.tipo === 'detenido' ? (
        <Boton variante="texto" onClick={() => void edicion.vaciar()}>
          Intentar ahora
        </Boton>
      ) : null}
      {emisor.tipo === 'detenido' ? <Aviso tono="error">{emisor.error.message}</Aviso> : null}
      {resumen.seConserva ? null : (
        <Aviso tono="alerta">
          Este navegador no permite conservar lo que escribe: no cierre la página sin conexión.
        </Aviso>
      )}
    </div>
  )
}

function estadoDe({ porGuardar, emisor, guardadoEn }: Resumen) {
  if (emisor.tipo === 'sin_conexion')
    return (
      <>
        <IconoSinConexion /> Sin conexión. {contar(porGuardar, 'cambio conservado', 'cambios conservados')} en este
        equipo; se enviarán al volver.
      </>
    )
  if (porGuardar > 0)
    return (
      <>
        <IconoReloj /> Guardando {contar(porGuardar, 'cambio', 'cambios')}…
      </>
    )
  return (
    <>
      <IconoBien />{' '}
      {guardadoEn === null ? 'Lo que escriba se guarda solo' : `Todo guardado a las ${formatHora(guardadoEn)}`}
    </>
  )
}
