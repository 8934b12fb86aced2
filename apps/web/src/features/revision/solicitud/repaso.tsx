// What will be asked, read once more before it is sent.
import { contar, formatFecha, fraseCampos, NOMBRES_TIPO_AJUSTE } from '@kpt/textos'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { Dialogo } from '../../../ui/dialogo.tsx'
import { useNombres, usePeticion, useRevision } from '../contexto.ts'
import { pideElDnp } from '../secciones.ts'
import type { Pedir } from './usar-pedir.ts'

type Props = {
  readonly abierto: boolean
  readonly pedir: Pedir
  readonly onCerrar: () => void
}

export function Repaso({ abierto, pedir, onCerrar }: Props) {
  const { reporte, version, lectura } = useRevision()
  const { una, varias, porCampos } = useNombres()
  const peticion = usePeticion((p) => p)
  const delDnp = pideElDnp(reporte, version)
  return (
    <Dialogo
      abierto={abierto}
      titulo={`¿Pedir estos ajustes a ${reporte.entidad.nombre}?`}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton variante="principal" ocupado={pedir.ocupado} onClick={pedir.enviar}>
            Pedir ajustes
          </Boton>
          <Boton onClick={onCerrar}>Seguir escribiendo</Boton>
        </>
      }
    >
      <p>
        Sobre la versión {version},{' '}
        {peticion.general
          ? `en todo el reporte: la entidad podrá cambiar cualquier ${una}.`
          : `en ${contar(peticion.metas.length, una, varias)}: solo esas se abren.`}{' '}
        {delDnp
          ? 'A un municipio se la traslada su gobernación.'
          : `Puede responder hasta el ${formatFecha(peticion.vence || reporte.plazoAjustes.propuesto)}.`}
      </p>
      <p>
        <strong>Motivo general:</strong> {peticion.motivo}
      </p>
      {peticion.metas.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled with the keyboard, and the dialog opens at its beginning
        <ol className="repaso" tabIndex={0} aria-label={`Lo que se pide de cada ${una}`}>
          {peticion.metas.map((meta) => (
            <li key={meta}>
              <p className="tenue menor numero">{lectura.piezas.get(meta)?.nombre ?? meta}</p>
              <p>{lectura.piezas.get(meta)?.texto}</p>
              <p>
                <strong>{NOMBRES_TIPO_AJUSTE[peticion.tipos[meta] ?? peticion.tipo]}:</strong> {peticion.motivos[meta]}{' '}
                {porCampos ? (
                  <span className="tenue">
                    ({fraseCampos(peticion.campos[meta]?.length ? peticion.campos[meta] : null)})
                  </span>
                ) : null}
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      {pedir.frase ? <Aviso tono="error">{pedir.frase}</Aviso> : null}
    </Dialogo>
  )
}
