// The way in of selective review: the corte of which most has come lately, or the list of cortes.
import { redirect } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { masReciente } from '../tablero/cortes.ts'
import { direccionSeleccion } from './direccion.ts'

/** The newest corte whose data date has passed: before that nothing of it can be selected. */
export async function irALaSeleccion(): Promise<void> {
  const { cronogramas } = await consultas
    .ensureQueryData({ ...consulta('GET /api/calendario'), retry: false })
    .catch(() => ({ cronogramas: [] }))
  const hoy = new Date().toISOString().slice(0, 10)
  for (const { instrumento, vigencia } of cronogramas.toSorted(masReciente)) {
    if (instrumento !== 'seguimiento') continue
    const params = { instrumento, vigencia }
    const leido = await consultas
      .ensureQueryData({ ...consulta('GET /api/calendario/:instrumento/:vigencia', { params }), retry: false })
      .catch(() => null)
    const corte = leido?.cortes.findLast((c) => c.fechaDatos <= hoy)
    if (corte) throw redirect({ to: direccionSeleccion({ ...params, corte: corte.numero }), replace: true })
  }
}

export function PantallaEntradaSeleccion() {
  return (
    <Pantalla titulo="Revisión selectiva" entrada="Qué reportes revisa el DNP además de su gobernación.">
      <Vacio
        titulo="Aún no hay un corte con reportes"
        accion={<EnlaceBoton to="/calendario">Ver el calendario</EnlaceBoton>}
      >
        <p>Se selecciona entre los reportes ya enviados de un corte.</p>
      </Vacio>
    </Pantalla>
  )
}
