// Whether everything is saved, in one line; what needs a person is said aloud.
import { contar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { useAhora } from '../../app/reloj.ts'
import { Boton } from '../../ui/boton.tsx'
import { IconoAlerta, IconoBien, IconoMal, IconoReloj, IconoSinConexion } from '../../ui/iconos.tsx'
import type { Guardable } from './borrador/borrador.ts'
import type { Resumen } from './borrador/resumen.ts'
import { Descartar } from './descartar.tsx'
import { NoEnviado } from './no-enviado.tsx'
import { desdeCuando } from './plazo.ts'
import { useResumen } from './usar-reporte.ts'

export function EstadoGuardado({ borrador }: { borrador: Guardable }) {
  const resumen = useResumen(borrador)
  const ahora = useAhora()
  const { tipo } = resumen.emisor
  const apuro = tipo === 'sin_conexion' || tipo === 'detenido'
  return (
    <div className="guardado">
      {apuro ? null : (
        <p className="guardado__linea">
          {resumen.porGuardar > 0 || resumen.tecleando ? (
            <>
              <IconoReloj />{' '}
              {resumen.porGuardar > 0
                ? `Guardando ${contar(resumen.porGuardar, 'cambio', 'cambios')}…`
                : 'Escribiendo…'}
            </>
          ) : (
            <>
              <IconoBien /> {alDia(resumen, ahora)}
            </>
          )}
        </p>
      )}
      <div role="status">{apuro ? <Apuro borrador={borrador} resumen={resumen} /> : null}</div>
      <div role="alert">
        {resumen.seConserva ? null : (
          <p className="guardado__linea guardado__linea--mal">
            <IconoMal /> Este navegador no permite conservar lo que escribe: no cierre la página sin conexión.
          </p>
        )}
        {resumen.conflictos > 0 ? (
          <p className="guardado__linea guardado__linea--alerta">
            <IconoAlerta />
            <Link to="." search={{ ver: 'choques' }} resetScroll={false}>
              {contar(resumen.conflictos, 'valor lo cambió otra persona', 'valores los cambió otra persona')}: escoja
            </Link>
          </p>
        ) : null}
      </div>
    </div>
  )
}

function alDia({ guardadoEn }: Resumen, ahora: number): string {
  return guardadoEn === null ? 'Lo que escriba se guarda solo' : `Todo guardado ${desdeCuando(guardadoEn, ahora)}`
}

function Apuro({ borrador, resumen }: { borrador: Guardable; resumen: Resumen }) {
  const cambios = contar(resumen.porGuardar, 'cambio conservado', 'cambios conservados')
  const detenido = resumen.emisor.tipo === 'detenido' ? resumen.emisor.error.message : null
  return (
    <div className={detenido ? 'guardado__linea guardado__linea--mal' : 'guardado__linea guardado__linea--alerta'}>
      {detenido ? <IconoMal /> : <IconoSinConexion />}
      <span>
        {detenido ?? 'Sin conexión.'} {cambios} en este equipo{detenido ? '.' : '; se enviarán al volver.'}
      </span>
      <Boton variante="texto" onClick={() => void borrador.vaciar()}>
        Intentar ahora
      </Boton>
      {detenido ? <NoEnviado borrador={borrador} /> : null}
      {detenido ? <Descartar borrador={borrador} cuantos={resumen.porGuardar} /> : null}
    </div>
  )
}
