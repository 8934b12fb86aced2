// What goes along with a request, said before it is sent.
import { type Definicion, Definiciones } from '../../ui/definiciones.tsx'
import type { Contexto } from './contexto.ts'
import { nombreDeReporte } from './tipos.ts'

type Props = {
  readonly contexto: Contexto
  /** Of the entity; its code when it is not known here. */
  readonly nombre: string | undefined
  readonly problema: string | null
  readonly delReporte: boolean
  readonly onDelReporte: (delReporte: boolean) => void
}

export function LoQueVa({ contexto: { ruta, entidad, reporte }, nombre, problema, delReporte, onDelReporte }: Props) {
  const lista: Definicion[] = [
    { nombre: 'Pantalla', valor: ruta },
    ...(entidad ? [{ nombre: 'Entidad', valor: nombre ?? entidad }] : []),
    ...(problema ? [{ nombre: 'Último problema', valor: problema }] : []),
  ]
  return (
    <section className="pila pila--2 ayuda-contexto" aria-labelledby="ayuda-va">
      <h3 id="ayuda-va">Esto va con su solicitud</h3>
      <Definiciones lista={lista} />
      {reporte ? (
        <div className="pila pila--2">
          <label className="opcion">
            <input type="checkbox" checked={delReporte} onChange={(e) => onDelReporte(e.target.checked)} />
            <span>Trata del {nombreDeReporte(reporte).replace('Corte', 'corte')}</span>
          </label>
          <p className="menor tenue">
            {delReporte
              ? 'Queda en el expediente de ese reporte: la pueden leer la entidad, su gobernación y el DNP. Se atiende antes si el plazo está cerca.'
              : 'La leen solo usted y la mesa que la atienda.'}
          </p>
        </div>
      ) : (
        <p className="menor tenue">La leen solo usted y la mesa que la atienda.</p>
      )}
    </section>
  )
}
