// Where the seed of a sample will come from: a public drawing still to be held, or one written down whose digest is told.
import { Campo, CampoTexto } from '../../ui/campo.tsx'

export type SemillaPedida = {
  readonly clase: 'sorteo_publico' | 'compromiso'
  readonly fuente: string
  readonly dia: string
  readonly hora: string
  readonly huella: string
}

export const SEMILLA_NUEVA: SemillaPedida = { clase: 'sorteo_publico', fuente: '', dia: '', hora: '', huella: '' }

/** As the contract takes it; the hour is Bogotá's. */
export function origenDe({ clase, fuente, dia, hora, huella }: SemillaPedida) {
  return clase === 'compromiso' ? { clase, huella } : { clase, fuente, sorteoEn: `${dia}T${hora}:00-05:00` }
}

type Props = { readonly semilla: SemillaPedida; readonly poner: (cambio: Partial<SemillaPedida>) => void }

export function CamposDeSemilla({ semilla, poner }: Props) {
  const campo = (id: 'fuente' | 'dia' | 'hora' | 'huella') => ({
    ...{ value: semilla[id], required: true },
    onChange: (e: { target: { value: string } }) => poner({ [id]: e.target.value }),
  })
  return (
    <>
      <Campo etiqueta="De dónde saldrá la semilla">
        {(control) => (
          <select
            {...control}
            className="entrada"
            value={semilla.clase}
            onChange={(e) => poner({ clase: e.target.value as SemillaPedida['clase'] })}
          >
            <option value="sorteo_publico">De un sorteo público que aún no ocurre</option>
            <option value="compromiso">Ya está escrita: publico solo su huella</option>
          </select>
        )}
      </Campo>
      {semilla.clase === 'sorteo_publico' ? (
        <>
          <CampoTexto
            {...campo('fuente')}
            etiqueta="Cuál sorteo y qué se toma de él"
            ayuda="«Lotería de Bogotá, número y serie del premio mayor, en ese orden»"
            ancho="todo"
            minLength={10}
            maxLength={500}
          />
          <CampoTexto {...campo('dia')} etiqueta="Día del sorteo" type="date" ancho="corto" />
          <CampoTexto {...campo('hora')} etiqueta="Hora del sorteo (Bogotá)" type="time" ancho="corto" />
        </>
      ) : (
        <CampoTexto
          {...campo('huella')}
          etiqueta="Huella SHA-256 de la semilla"
          ayuda="64 cifras y letras. En una terminal: printf %s 'la semilla' | sha256sum. Guarde la semilla donde nadie la vea."
          pattern="[0-9a-f]{64}"
          ancho="todo"
        />
      )}
    </>
  )
}
