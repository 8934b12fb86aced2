// Each row of the cronograma by both knowledges, with the verdict on the report that is asked for.
import { formatFecha, textoJuicio, textoLimitePlazo, textoPlazo } from '@kpt/textos'
import { leerJuicio, leerPlazo, type PlazoVisible } from '../../app/plazo-leido.ts'
import { Chip } from '../../ui/chip.tsx'
import type { Momento } from './momento.tsx'

type Fila = Momento['filas'][number]
type Juicio = NonNullable<Fila['juicio']>['hoy']

export function FilasMomento({ momento: { filas, envio } }: { momento: Momento }) {
  return (
    <section className="seccion" aria-labelledby="actividades">
      <h2 id="actividades">Actividades</h2>
      <ol className="momento">
        {filas.map((fila) => (
          <li key={fila.clave} className="no-partir">
            <h3>{fila.texto}</h3>
            <div className="saberes">
              <Saber
                titulo="Como se sabía entonces"
                plazo={fila.entonces}
                envio={envio}
                juicio={fila.juicio?.entonces}
              />
              <Saber titulo="Como se sabe hoy" plazo={fila.hoy} envio={envio} juicio={fila.juicio?.hoy} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

type PropsSaber = {
  readonly titulo: string
  readonly plazo: PlazoVisible
  readonly envio: string | null
  readonly juicio: Juicio | undefined
}

function Saber({ titulo, plazo, envio, juicio }: PropsSaber) {
  return (
    <div>
      <h4>{titulo}</h4>
      <p>
        Último día: <strong>{textoLimitePlazo(plazo)}</strong>
      </p>
      <p className="menor">{textoPlazo(leerPlazo(plazo))}</p>
      {juicio && envio ? (
        <div className="momento__juicio">
          <p>
            Un reporte del {formatFecha(envio)}: <ChipJuicio juicio={juicio} />
          </p>
          <p className="menor">{textoJuicio(leerJuicio(juicio))}</p>
        </div>
      ) : null}
    </div>
  )
}

function ChipJuicio({ juicio: { oportuno } }: { juicio: Juicio }) {
  if (oportuno === null)
    return (
      <Chip tono="quieto" icono="raya">
        No se puede decir
      </Chip>
    )
  return oportuno ? (
    <Chip tono="bien" icono="bien">
      A tiempo
    </Chip>
  ) : (
    <Chip tono="alerta" icono="reloj">
      Fuera de plazo
    </Chip>
  )
}
