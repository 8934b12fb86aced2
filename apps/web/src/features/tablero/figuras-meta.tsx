// The three figures of a meta, all open: figure, bar, what it says, formula, sum, inputs, and what enters the averages.
import { formatPorcentaje, NOMBRES_AVANCE } from '@kpt/textos'
import { Barra } from '../../ui/barra.tsx'
import { Cargadas } from './cargadas.tsx'
import { CifraExplicada } from './cifra-explicada.tsx'
import { CIFRAS, figuraDe } from './cifras.ts'
import { CompartidoDeMeta } from './compartido.tsx'
import { Semaforo } from './semaforo.tsx'
import type { AvanceMeta } from './tipos.ts'

export function FigurasMeta({ meta, cerrada }: { meta: AvanceMeta; cerrada: boolean }) {
  return (
    <section className="pila" aria-labelledby="figuras-meta">
      <h2 id="figuras-meta" className="solo-lector">
        Cifras de avance
      </h2>
      <div className="figuras-meta">
        {CIFRAS.map((cual) => {
          const cifra = meta[cual]
          return (
            <section key={cual} className="figura-meta no-partir">
              <h3>{NOMBRES_AVANCE[cual]}</h3>
              {cifra.valor === null ? (
                <p className="figura-meta__palabra">{figuraDe(cifra)}</p>
              ) : (
                <Barra fraccion={cifra.valor} figura={figuraDe(cifra)} />
              )}
              {cual === 'fisicoCuatrienio' ? null : (
                <Semaforo cifra={cifra} metodologia={meta.metodologia} cerrada={cerrada} />
              )}
              <CifraExplicada
                cifra={cifra}
                cual={cual}
                metodologia={meta.metodologia}
                cerrada={cerrada}
                sinTitulo
                deMeta
              >
                {cual === 'fisico' && meta.esperado?.valor != null && !cerrada ? (
                  <p className="menor">
                    Según la programación trimestral, a esta fecha se esperaba {formatPorcentaje(meta.esperado.valor)}.
                  </p>
                ) : null}
                {cual === 'financiero' ? <CompartidoDeMeta meta={meta} metodologia={meta.metodologia} /> : null}
                {cual === 'fisicoCuatrienio' ? <Cargadas cargadas={meta.cargadas} cifra={cifra} /> : null}
                {meta.orientacionSupuesta && cual !== 'financiero' ? (
                  <p className="menor tenue">El plan no dice la orientación de la meta: se supone incremento.</p>
                ) : null}
              </CifraExplicada>
            </section>
          )
        })}
      </div>
    </section>
  )
}
